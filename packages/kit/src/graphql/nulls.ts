import { z } from 'zod'
import { unwrap } from '../zod-kinds.ts'

/**
 * GraphQL clients send null for what they leave out. Drops nulls where the schema knows absence but not null; the rest
 * is left for validation.
 */
export function withoutNulls(schema: z.ZodType, value: unknown): unknown {
  const { schema: bare } = unwrap(schema, 'input')
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withoutNulls(bare.element as z.ZodType, item))
  if (!(bare instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  const shape = bare.shape as Record<string, z.ZodType>
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null || !isDroppable(shape[key]))
  return Object.fromEntries(kept.map(([key, inner]) => [key, shape[key] ? withoutNulls(shape[key], inner) : inner]))
}

function isDroppable(schema: z.ZodType | undefined): boolean {
  if (!schema) return false
  const { isNullable, isOptional } = unwrap(schema, 'input')
  return isOptional && !isNullable
}
