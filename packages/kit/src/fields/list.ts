import { z } from 'zod'
import type { ColumnMeta, FieldType } from './field-type.ts'

const LONGEST = 1000

function item(meta: ColumnMeta): z.ZodType {
  if (meta.kind === 'scalar' && (meta.type === 'Int' || meta.type === 'BigInt')) return z.int()
  return meta.kind === 'scalar' && meta.maxLength ? z.string().max(meta.maxLength) : z.string()
}

/** A PostgreSQL array column. */
export const listField: FieldType = {
  id: 'list',
  lookups: [],
  output: (meta) => z.array(item(meta)),
  input: (meta) => z.array(item(meta)).max(LONGEST),
  parse: () => undefined,
  widget: () => 'list',
}
