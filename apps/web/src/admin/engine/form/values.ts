import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { isRecord, isReference } from '../record.ts'

/** What a form edits: a resource, or the parameters of an action. */
export type FormShape = { fields: FieldMeta[]; inlines: InlineMeta[] }

/** A row of an inline. `key` is its id, or a local name until the server has given it one. */
export type InlineRow = { key: string; id?: string; values: Record<string, unknown>; isDeleted: boolean }

export type FormValues = Record<string, unknown>

export const rowsOf = (values: FormValues, field: string): InlineRow[] => (values[field] as InlineRow[]) ?? []

export const inlineFields = (inline: InlineMeta): FieldMeta[] =>
  inline.order.flatMap((name) => inline.fields[name] ?? [])

/** Empty text, nothing chosen and null are one and the same: a field nobody filled. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Equality as a form means it: a relation is its id, a picture its address, the empty kinds are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isEmpty(a) && isEmpty(b))) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  if (isReference(a) && isReference(b)) return a.id === b.id
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(a[key], b[key]))
}

const startValue = (field: FieldMeta): unknown => {
  if (field.default !== undefined) return field.default
  if (field.type === 'boolean') return false
  return field.type === 'relationList' ? [] : null
}

let rowsMade = 0

/** A row the server does not know yet. */
export function newRow(inline: InlineMeta): InlineRow {
  rowsMade += 1
  const values = Object.fromEntries(inlineFields(inline).map((field) => [field.name, startValue(field)]))
  return { key: `new${rowsMade}`, values, isDeleted: false }
}

function toRow(inline: InlineMeta, data: unknown): InlineRow | null {
  if (!isRecord(data) || typeof data.id !== 'string') return null
  const values = Object.fromEntries(inlineFields(inline).map((field) => [field.name, data[field.name] ?? null]))
  return { key: data.id, id: data.id, values, isDeleted: false }
}

/** The form's values for a record as it was read. */
export function toValues(shape: FormShape, record: Record<string, unknown>): FormValues {
  const values: FormValues = {}
  for (const field of shape.fields) values[field.name] = record[field.name] ?? null
  for (const inline of shape.inlines) {
    const rows = record[inline.field]
    values[inline.field] = Array.isArray(rows) ? rows.flatMap((row) => toRow(inline, row) ?? []) : []
  }
  return values
}

/** The form's values for something new: defaults, and the extra empty rows the declaration asks for. */
export function emptyValues(shape: FormShape): FormValues {
  const values: FormValues = {}
  for (const field of shape.fields) values[field.name] = startValue(field)
  for (const inline of shape.inlines) {
    const count = Math.max(inline.extra, inline.min ?? 0)
    values[inline.field] = inline.can.add ? Array.from({ length: count }, () => newRow(inline)) : []
  }
  return values
}

/** Has anybody filled this new row? An untouched extra row is not sent. */
export const isFilled = (inline: InlineMeta, row: InlineRow): boolean =>
  inlineFields(inline).some(
    (field) => field.name !== inline.sortBy && !isSame(row.values[field.name], startValue(field)),
  )

/** The value at "name", or at "variants.<row key>.sku". */
export function valueAt(values: FormValues, path: string): unknown {
  const [field = '', key, name] = path.split('.')
  if (key === undefined || name === undefined) return values[field]
  return rowsOf(values, field).find((row) => row.key === key)?.values[name]
}

export function withValueAt(values: FormValues, path: string, value: unknown): FormValues {
  const [field = '', key, name] = path.split('.')
  if (key === undefined || name === undefined) return { ...values, [field]: value }
  const rows = rowsOf(values, field).map((row) =>
    row.key === key ? { ...row, values: { ...row.values, [name]: value } } : row,
  )
  return { ...values, [field]: rows }
}
