import { z } from 'zod'
import { raw, sql } from '../sql.ts'
import type { ColumnMeta, FieldType } from './field-type.ts'

const comparable = ['exact', 'in', 'gt', 'gte', 'lt', 'lte', 'range', 'isnull', 'not'] as const
const INT_MAX = 2_147_483_647

function integerBounds(meta: ColumnMeta): z.ZodType {
  // A BigInt column is bound by what JSON numbers hold exactly.
  const max = meta.kind === 'scalar' && meta.type === 'BigInt' ? Number.MAX_SAFE_INTEGER : INT_MAX
  return z.int().min(-max).max(max)
}

function parseInteger(text: string, meta: ColumnMeta | null): number | undefined {
  if (!/^-?\d{1,16}$/.test(text)) return undefined
  const value = Number(text)
  const max = meta?.kind === 'scalar' && meta.type === 'Int' ? INT_MAX : Number.MAX_SAFE_INTEGER
  return Math.abs(value) <= max ? value : undefined
}

export const integerField: FieldType = {
  id: 'integer',
  lookups: comparable,
  output: () => z.int(),
  input: integerBounds,
  parse: parseInteger,
  widget: () => 'integer',
}

/** Decimals travel as text, so that no digit is lost to floating point. */
export const decimalField: FieldType = {
  id: 'decimal',
  lookups: comparable,
  output: () => z.string(),
  input: () => z.string().regex(/^-?\d{1,18}(\.\d{1,12})?$/, 'Must be a decimal number'),
  parse: (text) => (/^-?\d{1,18}(\.\d{1,12})?$/.test(text) ? text : undefined),
  answer: (column) => sql`${column}${raw('::text')}`,
  widget: () => 'decimal',
}
