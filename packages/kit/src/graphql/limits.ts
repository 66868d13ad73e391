import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { DEFAULT_PAGE_SIZE } from './list-request.ts'

export type GraphqlLimits = {
  /** Levels of fields below the operation. Default 10. */
  readonly depth: number
  /** Root fields, and aliases in the whole document. Default 30. */
  readonly aliases: number
  /** Fields times page sizes. Default 5000. */
  readonly cost: number
}

export const defaultLimits: GraphqlLimits = { depth: 10, aliases: 30, cost: 5000 }

/** What a document asks for, before anything runs. */
export type Measure = {
  readonly depth: number
  readonly rootFields: number
  readonly aliases: number
  readonly cost: number
  readonly isIntrospection: boolean
}

export type Measured = {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** Rows expected of a list that is not a page: a product's variants, an order's lines. */
const PLAIN_LIST_SIZE = 5

type Weight = { readonly depth: number; readonly cost: number; readonly aliases: number; readonly fields: number }

const nothing: Weight = { depth: 0, cost: 0, aliases: 0, fields: 0 }

/**
 * Measures an operation: each field costs one, times the rows of the pages it stands in. Works on documents that are not
 * validated yet: what the schema does not know costs nothing, and circles of fragments are cut. Each fragment is measured
 * once, so a document that doubles itself with every fragment is measured in no time.
 */
export function measureOperation({ schema, operation, fragments, variables }: Measured): Measure {
  const root =
    operation.operation === 'query'
      ? schema.getQueryType()
      : operation.operation === 'mutation'
        ? schema.getMutationType()
        : schema.getSubscriptionType()
  const measuring: Measuring = { schema, fragments, variables, known: new Map(), introspects: false }
  const { depth, cost, aliases, fields } = root ? weighSet(measuring, operation.selectionSet, root, 1) : nothing
  return { depth, cost, aliases, rootFields: fields, isIntrospection: measuring.introspects }
}

/** The first limit that a measure exceeds, as a sentence; null where it keeps all. */
export function exceededLimit(measure: Measure, limits: GraphqlLimits): string | null {
  if (measure.depth > limits.depth) return `The document is ${measure.depth} levels deep; ${limits.depth} are allowed.`
  if (measure.rootFields > limits.aliases)
    return `The document has ${measure.rootFields} root fields; ${limits.aliases} are allowed.`
  if (measure.aliases > limits.aliases)
    return `The document has ${measure.aliases} aliases; ${limits.aliases} are allowed.`
  return measure.cost > limits.cost
    ? `The document costs ${measure.cost}; ${limits.cost} are allowed. Ask for smaller pages or fewer fields.`
    : null
}

type Measuring = Omit<Measured, 'operation'> & { readonly known: Map<string, Weight>; introspects: boolean }

function weighSet(measuring: Measuring, set: SelectionSetNode, parent: GraphQLObjectType, size: number): Weight {
  return set.selections
    .map((selection) => {
      if (selection.kind === 'Field') return weighField(measuring, selection, parent, size)
      if (selection.kind === 'InlineFragment') return weighSet(measuring, selection.selectionSet, parent, size)
      return weighFragment(measuring, selection.name.value, parent, size)
    })
    .reduce(add, nothing)
}

function add(a: Weight, b: Weight): Weight {
  return {
    depth: Math.max(a.depth, b.depth),
    cost: a.cost + b.cost,
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  }
}

function weighFragment(measuring: Measuring, name: string, parent: GraphQLObjectType, size: number): Weight {
  const key = `${name} ${parent.name} ${size}`
  const known = measuring.known.get(key)
  if (known) return known
  const fragment = measuring.fragments[name]
  if (!fragment) return nothing
  measuring.known.set(key, nothing)
  const weight = weighSet(measuring, fragment.selectionSet, parent, size)
  measuring.known.set(key, weight)
  return weight
}

function weighField(measuring: Measuring, node: FieldNode, parent: GraphQLObjectType, size: number): Weight {
  const aliases = node.alias ? 1 : 0
  if (node.name.value.startsWith('__')) {
    // The schema's own depth is not the caller's doing; graphql-js limits how deep introspection may go.
    if (node.name.value !== '__typename') measuring.introspects = true
    return { depth: 1, cost: 1, aliases, fields: 1 }
  }
  const field = parent.getFields()[node.name.value]
  if (!field) return { depth: 1, cost: 0, aliases, fields: 1 }
  const type = getNamedType(field.type)
  const inner =
    node.selectionSet && isObjectType(type)
      ? weighSet(measuring, node.selectionSet, type, sizeWithin(measuring, node, type, size))
      : nothing
  const factor = rowsOf(field.type, node.name.value, parent, size)
  return { depth: inner.depth + 1, cost: 1 + factor * inner.cost, aliases: aliases + inner.aliases, fields: 1 }
}

/** How often the selection below a field is answered. */
function rowsOf(type: unknown, name: string, parent: GraphQLObjectType, size: number): number {
  if (parent.extensions.isConnection) return name === 'edges' || name === 'nodes' ? size : 1
  return isListType(getNullableType(type as GraphQLNamedType)) ? PLAIN_LIST_SIZE : 1
}

/** The page size that a connection field asks for; it counts where `edges` and `nodes` stand. */
function sizeWithin(measuring: Measuring, node: FieldNode, type: GraphQLObjectType, size: number): number {
  return type.extensions.isConnection ? pageSize(measuring, node) : size
}

function pageSize({ variables }: Measuring, node: FieldNode): number {
  for (const name of ['first', 'last']) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    const size =
      value?.kind === 'IntValue'
        ? Number(value.value)
        : value?.kind === 'Variable'
          ? variables[value.name.value]
          : undefined
    if (typeof size === 'number' && Number.isFinite(size)) return Math.max(1, size)
  }
  return DEFAULT_PAGE_SIZE
}
