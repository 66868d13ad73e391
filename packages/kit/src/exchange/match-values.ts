import type { ColumnMeta } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { sqlTypeOf } from '../fields/sql-type-of.ts'
import type { ModelMeta } from '../model-meta.ts'
import { column, raw, type Sql, sql } from '../sql.ts'
import type { Cells } from './file-import.ts'

/** Whether a cell names a row at all. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The condition that a field of `t` is one of these values; null where none of them can be one. */
export function matchValues(model: ModelMeta, field: string, values: readonly string[]): Sql | null {
  const meta = model.fields[field] as ColumnMeta
  const fitting = values.filter((value) => fieldTypeOf(meta).parse(value, meta) !== undefined)
  return fitting.length === 0 ? null : sql`${column('t', field)} = ANY(${fitting}${raw(`::${sqlTypeOf(meta)}[]`)})`
}

/** The different values that rows of a file have in a column, as text. */
export function valuesOf(rows: readonly Cells[], name: string): string[] {
  return [...new Set(rows.flatMap((cells) => (isGiven(cells[name]) ? [String(cells[name])] : [])))]
}
