import type { ColumnMeta, ColumnRole } from '../meta-types.ts'
import { isMoney, isPriceRange, type RecordData } from '../record.ts'

export type Column = ColumnMeta & {
  /** Place in a phone's row; only the first column of a role has one, the others wait in the detail. */
  place?: ColumnRole
  isTitle: boolean
}

const isAmount = (value: unknown): boolean => isMoney(value) || isPriceRange(value)

/** Amounts stand on the right, also where the metadata only knows them as computed. */
const alignOf = (column: ColumnMeta, rows: RecordData[]): ColumnMeta['align'] =>
  rows.some((row) => isAmount(row[column.field])) ? 'end' : column.align

/**
 * The columns with what the declaration leaves open: exactly one of them is the link to the record, and on a phone the
 * value is a number or an amount where there is one.
 */
export function columnsOf(shown: readonly ColumnMeta[], rows: RecordData[] = []): Column[] {
  const columns = shown.map((column) => ({ ...column, align: alignOf(column, rows) }))
  const title = columns.find((column) => column.role === 'title') ?? columns.find((column) => column.role !== 'media')
  const values = columns.filter((column) => column !== title && column.role === 'value')
  const value =
    values.findLast((column) => rows.some((row) => isAmount(row[column.field]))) ??
    values.find((column) => column.align === 'end') ??
    values[0]
  const first = (role: ColumnRole) => columns.find((column) => column !== title && column.role === role)
  const placed = new Set([
    title,
    value,
    first('badge'),
    first('media'),
    first('meta') ?? values.find((each) => each !== value),
  ])
  return columns.map((column) => {
    const role = column === title ? 'title' : column.role === 'title' ? 'meta' : column.role
    const place = column === title || column === value || role !== 'value' ? role : 'meta'
    return { ...column, role, place: placed.has(column) ? place : undefined, isTitle: column === title }
  })
}
