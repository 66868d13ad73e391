import {
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLNamedType,
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { collectProblems } from '../checks/problems.ts'

/** Where a type comes from, so that the same source makes one type however often it is met. */
type Candidate = { readonly source: object; readonly origin: string; readonly type: GraphQLNamedType }

type Described<Fields> = {
  readonly name: string
  readonly source: object
  readonly origin: string
  readonly description?: string
  readonly fields: () => Fields
}

/** Keeps every type by name; two sources may share a name only if they mean the same. */
export type TypeRegistry = {
  object(type: Described<GraphQLFieldConfigMap<unknown, unknown>> & { readonly extensions?: object }): GraphQLObjectType
  input(type: Described<GraphQLInputFieldConfigMap>): GraphQLInputObjectType
  /** `values` are those of the API; names that GraphQL does not allow are spelled with underscores. */
  enum(type: {
    readonly name: string
    readonly origin: string
    readonly description?: string
    readonly values: readonly string[]
  }): GraphQLEnumType
  /** Throws a `DeclarationError` (KIT050, KIT051) for names that mean two things or cannot be GraphQL names. */
  check(): void
}

export function createTypeRegistry(): TypeRegistry {
  const byName = new Map<string, Candidate[]>()
  const enumSources = new Map<string, object>()
  const problems = collectProblems()
  const register = <Type extends GraphQLNamedType>(
    name: string,
    source: object,
    origin: string,
    make: (name: string) => Type,
  ): Type => {
    const candidates = byName.get(name) ?? []
    const known = candidates.find((candidate) => candidate.source === source)
    if (known) return known.type as Type
    if (!isName(name)) problems.add('KIT051', origin, `"${name}" cannot be the name of a GraphQL type`)
    const type = make(isName(name) ? name : 'Unnamed')
    byName.set(name, [...candidates, { source, origin, type }])
    // Whoever comes later uses the first; `check` makes sure that this changes nothing.
    return (candidates[0]?.type as Type | undefined) ?? type
  }
  return {
    object: ({ name, source, origin, description, fields, extensions }) =>
      register(
        name,
        source,
        origin,
        (checked) => new GraphQLObjectType({ name: checked, description, fields, extensions: { ...extensions } }),
      ),
    input: ({ name, source, origin, description, fields }) =>
      register(name, source, origin, (checked) => new GraphQLInputObjectType({ name: checked, description, fields })),
    enum({ name, origin, description, values }) {
      const key = `${name} ${values.join()}`
      const source = enumSources.get(key) ?? {}
      enumSources.set(key, source)
      return register(
        name,
        source,
        origin,
        (checked) => new GraphQLEnumType({ name: checked, description, values: enumValues(values) }),
      )
    },
    check() {
      settle(byName)
      for (const [name, [first, ...others]] of byName) {
        for (const other of others) {
          if (first && signature(first.type) !== signature(other.type))
            problems.add(
              'KIT050',
              other.origin,
              `the type "${name}" means something else here than in ${first.origin}; give one of them another name`,
            )
        }
      }
      problems.finish()
    },
  }
}

// Fields are made on demand and may register further types, so this runs until nothing new appears.
function settle(byName: ReadonlyMap<string, readonly Candidate[]>): void {
  const count = () => [...byName.values()].reduce((sum, candidates) => sum + candidates.length, 0)
  for (let before = -1; before !== count(); ) {
    before = count()
    for (const candidate of [...byName.values()].flat()) signature(candidate.type)
  }
}

/** What a type says, apart from descriptions. */
function signature(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return `enum ${type
      .getValues()
      .map((value) => String(value.value))
      .sort()
      .join()}`
  if (!isObjectType(type) && !isInputObjectType(type)) return type.name
  const fields = Object.values(type.getFields()).map((field) => `${field.name}:${String(field.type)}`)
  return `${isObjectType(type) ? 'type' : 'input'} ${fields.sort().join()}`
}

export function isName(text: string): boolean {
  return /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/.test(text)
}

function enumValues(values: readonly string[]): Record<string, { value: string }> {
  return Object.fromEntries(values.map((value) => [enumValueName(value), { value }]))
}

function enumValueName(value: string): string {
  const name = value.replace(/\W/g, '_')
  return isName(name) && !['true', 'false', 'null'].includes(name) ? name : `_${name.replace(/^_+/, '')}`
}
