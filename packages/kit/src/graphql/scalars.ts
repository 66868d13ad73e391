import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql'
import { readInstant } from '../fields/date-time.ts'

/** RFC 3339 in UTC; input may be a date alone, which is its midnight in UTC. */
export const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time, RFC 3339 in UTC. A date alone means its midnight.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(literalOf(node)),
})

function readDateTime(value: unknown): string {
  const instant = typeof value === 'string' ? readInstant(value) : undefined
  if (instant !== undefined) return instant
  throw new GraphQLError('DateTime takes a text like "2026-01-31T12:00:00Z".')
}

/** A whole number beyond GraphQL's 32-bit Int, up to 2^53 - 1: what JSON numbers hold exactly. */
export const longScalar = new GraphQLScalarType<number, number>({
  name: 'Long',
  description: 'A whole number from -(2^53 - 1) to 2^53 - 1, as a JSON number.',
  serialize: readLong,
  parseValue: readLong,
  parseLiteral: (node) => readLong(node.kind === 'IntValue' ? Number(node.value) : null),
})

function readLong(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw new GraphQLError('Long takes a whole number up to 2^53 - 1.')
}

/** A decimal number as text, so that no digit is lost to floating point. Input may be a number as well. */
export const decimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as text, so that no digit is lost.',
  serialize: String,
  parseValue: readDecimal,
  parseLiteral: (node) =>
    readDecimal(
      node.kind === 'StringValue' || node.kind === 'IntValue' || node.kind === 'FloatValue' ? node.value : null,
    ),
})

function readDecimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text === 'string' && /^-?\d{1,18}(\.\d{1,12})?$/.test(text)) return text
  throw new GraphQLError('Decimal takes a number like "12.50".')
}

/** Any JSON value, where no type can be told beforehand. */
export const jsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

function literalOf(node: ValueNode): unknown {
  return node.kind === 'StringValue' ? node.value : null
}
