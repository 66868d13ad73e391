import { randomUUID } from 'node:crypto'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { ResolvedOperation } from '../resolved.ts'
import { withKey } from './rest-request.ts'
import type { HttpRequest } from './types.ts'

type Input = Readonly<Record<string, unknown>>

/** The GraphQL request for an input. What the schema requires and the input lacks gets a value of the right type. */
export function graphqlRequest(
  schema: GraphQLSchema,
  operation: ResolvedOperation,
  input: Input,
  path: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  if (!operation.graphql) throw new Error(`${operation.name} has no GraphQL field`)
  const { root, field: name } = operation.graphql
  const field = (root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name]
  if (!field) throw new Error(`${name} is not in the schema`)
  const isConnection = Boolean(
    (getNamedType(field.type) as { extensions?: { isConnection?: boolean } }).extensions?.isConnection,
  )
  const given: Input = { ...(isConnection && { first: PAGE_SIZE }), ...argumentsOf(operation, field, input) }
  const variables = Object.fromEntries(field.args.flatMap((argument) => variable(argument, given[argument.name])))
  const used = field.args.filter((argument) => argument.name in variables)
  const declarations =
    used.length > 0 ? `(${used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')})` : ''
  const passed = used.length > 0 ? `(${used.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : ''
  const query = `${root === 'Query' ? 'query' : 'mutation'}${declarations} { ${name}${passed}${selection(field.type)} }`
  return {
    method: 'POST',
    url: path,
    headers: { accept: 'application/graphql-response+json', ...withKey(operation, headers) },
    body: { query, variables },
  }
}

// The body of a resource's create and update is one argument; its key stands beside it.
function argumentsOf(operation: ResolvedOperation, field: GraphQLField<unknown, unknown>, input: Input): Input {
  if (operation.target.kind !== 'crud' || !field.args.some((argument) => argument.name === 'input')) return input
  const { lookup } = operation.target.exposure
  if (operation.target.verb === 'create') return { input: unlessEmpty(input) }
  const { [lookup]: key, ...body } = input
  return { [lookup]: key, input: unlessEmpty(body) }
}

function unlessEmpty(input: Input): Input | undefined {
  return Object.keys(input).length > 0 ? input : undefined
}

function variable(argument: GraphQLArgument, value: unknown): [string, unknown][] {
  if (value !== undefined) return [[argument.name, toInput(argument.type, value)]]
  return isRequiredArgument(argument) ? [[argument.name, anyValue(argument.type)]] : []
}

/** Values of the API as GraphQL spells them: enum values may have other names. */
function toInput(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return toInput(type.ofType, value)
  if (value === null || value === undefined) return value
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => toInput(type.ofType, item)) : value
  if (isEnumType(type)) return type.getValues().find((candidate) => candidate.value === value)?.name ?? value
  if (!isInputObjectType(type) || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      type.getFields()[name] ? toInput((type.getFields()[name] as { type: GraphQLInputType }).type, inner) : inner,
    ]),
  )
}

function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, anyValue(field.type)]),
    )
  const values: Readonly<Record<string, unknown>> = {
    ID: randomUUID(),
    String: 'x',
    Int: 1,
    Long: 1,
    Float: 1,
    Boolean: true,
    Decimal: '1',
    DateTime: '2026-01-01T00:00:00Z',
  }
  return values[type.name] ?? {}
}

/** Levels of objects below a root field that are asked for. */
const MAX_LEVELS = 3

/** Rows asked of a connection, so that all of its fields stay below the cost limit. */
const PAGE_SIZE = 5

/** Every field that needs no argument, down to the deepest level asked for. */
function selection(type: GraphQLOutputType, level = 0): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  if (named.extensions.isConnection)
    return ` { nodes${selection((named.getFields().nodes as { type: GraphQLOutputType }).type, level + 1)} }`
  const asked = Object.values(named.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && (isLeafType(getNamedType(field.type)) || level < MAX_LEVELS),
  )
  const fields = asked.map((field) => `${field.name}${selection(field.type, level + 1)}`)
  return ` { ${fields.length > 0 ? fields.join(' ') : '__typename'} }`
}
