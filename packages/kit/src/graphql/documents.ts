import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql'
import { documentNotParsed, documentNotValid, documentTooComplex } from './errors.ts'
import { exceededLimit, type GraphqlLimits, measureOperation } from './limits.ts'

/** Most tokens of one document; a page's worth of fields has a few hundred. */
const MAX_TOKENS = 5000

/** Documents kept parsed. */
const MAX_DOCUMENTS = 500

export type PreparedOperation = {
  /** The one operation to run, with its fragments, as text. */
  readonly source: string
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly cost: number
}

type Parsed = {
  readonly document: DocumentNode
  readonly operations: readonly OperationDefinitionNode[]
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly sources: Map<string, string>
}

export type Documents = {
  /** Parses, chooses the operation and holds it against the limits. Throws a `GraphQLError` that is the request's fault. */
  prepare(source: string, operationName: string | null, variables: Readonly<Record<string, unknown>>): PreparedOperation
}

/** Parses documents once and measures them before anything runs. */
export function createDocuments(schema: GraphQLSchema, limits: GraphqlLimits, allowsIntrospection: boolean): Documents {
  const known = new Map<string, Parsed>()
  const parsed = (source: string): Parsed => {
    const found = known.get(source)
    if (found) return found
    const fresh = parseDocument(source)
    if (known.size >= MAX_DOCUMENTS) known.delete(known.keys().next().value as string)
    known.set(source, fresh)
    return fresh
  }
  return {
    prepare(source, operationName, variables) {
      const document = parsed(source)
      const operation = chooseOperation(document, operationName)
      const measure = measureOperation({ schema, operation, fragments: document.fragments, variables })
      if (measure.isIntrospection && !allowsIntrospection)
        throw refused(documentNotValid, 'Introspection is switched off here.')
      const exceeded = exceededLimit(measure, limits)
      if (exceeded)
        throw refused(documentTooComplex, exceeded, { cost: { requested: measure.cost, limit: limits.cost } })
      return { source: sourceOf(source, document, operation), kind: operation.operation, cost: measure.cost }
    },
  }
}

function parseDocument(source: string): Parsed {
  try {
    const document = parse(source, { maxTokens: MAX_TOKENS })
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition')
    const fragments = document.definitions.filter((definition) => definition.kind === 'FragmentDefinition')
    return {
      document,
      operations,
      fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
      sources: new Map(),
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const extensions = { code: documentNotParsed.code, status: documentNotParsed.status, errors: [] }
    throw new GraphQLError(error.message, { source: error.source, positions: error.positions, extensions })
  }
}

function chooseOperation({ operations }: Parsed, name: string | null): OperationDefinitionNode {
  const found =
    name === null || name === ''
      ? operations.length === 1
        ? operations[0]
        : undefined
      : operations.find((operation) => operation.name?.value === name)
  if (found) return found
  throw refused(
    documentNotValid,
    name
      ? `The document has no operation "${name}".`
      : operations.length === 0
        ? 'The document has no operation.'
        : 'Say by operationName which operation to run.',
  )
}

// Executors keep compiled documents by their text alone, so a text must never stand for two operations.
function sourceOf(source: string, parsed: Parsed, operation: OperationDefinitionNode): string {
  if (parsed.operations.length === 1) return source
  const name = operation.name?.value ?? ''
  const known = parsed.sources.get(name)
  if (known !== undefined) return known
  const own = separateOperations(parsed.document)[name]
  const text = own ? print(own) : source
  parsed.sources.set(name, text)
  return text
}

function refused(
  definition: { code: string; status: number },
  message: string,
  extra: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { ...extra, code: definition.code, status: definition.status, errors: [] },
  })
}
