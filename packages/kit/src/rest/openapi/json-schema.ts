import { z } from 'zod'
import { isInt32, literalValues, type Side, schemaName, unwrap } from '../../zod-kinds.ts'
import type { Components } from './components.ts'
import type { JsonSchema } from './schema-type.ts'

// Names and descriptions are taken from zod's own registry by hand; leaves must not bring definitions of their own.
const noMetadata = z.registry<Record<string, never>>()

/** The JSON Schema of a zod schema. What has a name becomes a component and is referred to. */
export function jsonSchema(components: Components, schema: z.ZodType, side: Side): JsonSchema {
  const { schema: bare, isNullable } = unwrap(schema, side)
  const found = named(components, bare, side)
  const described = withDescription(isNullable ? nullable(found) : found, schema.description ?? bare.description)
  const byDefault = side === 'input' ? defaultOf(schema) : undefined
  return byDefault === undefined ? described : { ...described, default: byDefault }
}

function named(components: Components, schema: z.ZodType, side: Side): JsonSchema {
  const name = schemaName(schema)
  return name === null
    ? structure(components, schema, side)
    : components.refer(name, side, () => withDescription(structure(components, schema, side), schema.description))
}

function withDescription(schema: JsonSchema, description: string | undefined): JsonSchema {
  return description === undefined || schema.description === description ? schema : { ...schema, description }
}

function defaultOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.def.defaultValue
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? defaultOf(schema.unwrap() as z.ZodType)
    : undefined
}

/** Allows null besides. */
export function nullable(schema: JsonSchema): JsonSchema {
  if (allowsNull(schema)) return schema
  if (typeof schema.type !== 'string' || schema.$ref)
    return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) }
}

function allowsNull({ type, anyOf }: JsonSchema): boolean {
  if (Array.isArray(anyOf)) return anyOf.some((member: JsonSchema) => member.type === 'null')
  return Array.isArray(type) && type.includes('null')
}

function structure(components: Components, schema: z.ZodType, side: Side): JsonSchema {
  const inner = (part: unknown) => jsonSchema(components, part as z.ZodType, side)
  if (schema instanceof z.ZodObject) return objectSchema(components, schema, side)
  if (schema instanceof z.ZodArray) {
    const { minimum, maximum } = schema._zod.bag as { minimum?: number; maximum?: number }
    return {
      type: 'array',
      items: inner(schema.element),
      ...(minimum !== undefined && { minItems: minimum }),
      ...(maximum !== undefined && { maxItems: maximum }),
    }
  }
  if (schema instanceof z.ZodRecord) return { type: 'object', additionalProperties: inner(schema.valueType) }
  if (schema instanceof z.ZodTuple) return { type: 'array', prefixItems: (schema.def.items as unknown[]).map(inner) }
  if (schema instanceof z.ZodIntersection) return { allOf: [inner(schema.def.left), inner(schema.def.right)] }
  if (schema instanceof z.ZodLazy)
    return schemaName(schema.unwrap() as z.ZodType) === null ? {} : inner(schema.unwrap())
  const values = literalValues(schema)
  if (values) return { type: 'string', enum: values }
  return schema instanceof z.ZodUnion ? { anyOf: (schema.options as unknown[]).map(inner) } : leaf(schema, side)
}

function objectSchema(components: Components, schema: z.ZodObject, side: Side): JsonSchema {
  const entries = Object.entries(schema.shape as Record<string, z.ZodType>)
  const required = entries.filter(([, inner]) => !unwrap(inner, side).isOptional).map(([name]) => name)
  const { catchall } = schema.def
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, inner]) => [name, jsonSchema(components, inner, side)])),
    ...(required.length > 0 && { required }),
    // Answers may grow within a version, so nothing is said about further members of theirs.
    ...(side === 'input' && catchall instanceof z.ZodNever && { additionalProperties: false }),
    ...(catchall &&
      !(catchall instanceof z.ZodNever) && {
        additionalProperties: jsonSchema(components, catchall as z.ZodType, side),
      }),
  }
}

function leaf(schema: z.ZodType, side: Side): JsonSchema {
  if (schema instanceof z.ZodDate) return { type: 'string', format: 'date-time' }
  const { $schema: _schema, ...plain } = z.toJSONSchema(schema, {
    io: side,
    unrepresentable: 'any',
    metadata: noMetadata,
  }) as Record<string, unknown>
  if (schema instanceof z.ZodNumber && schema.isInt) return integer(schema, plain)
  // A format says it better than the pattern that checks it.
  const { pattern, ...rest } = plain
  return plain.format === undefined ? plain : rest
}

function integer(schema: z.ZodNumber, plain: Record<string, unknown>): JsonSchema {
  const { minimum, maximum, ...rest } = plain
  const isBound = (value: unknown) => typeof value === 'number' && Math.abs(value) < 2_147_483_647
  return {
    ...rest,
    format: isInt32(schema) ? 'int32' : 'int64',
    ...(isBound(minimum) && { minimum }),
    ...(isBound(maximum) && { maximum }),
  }
}
