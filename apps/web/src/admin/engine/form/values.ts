import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { isRecord, isReference, referenceOf } from '../record.ts'

/** What a form edits: a resource, a row of it, or the parameters of an action. */
export type FormShape = { fields: FieldMeta[]; inlines: InlineMeta[] }

/** A row of an inline. `key` is its id, or a local name until the server has given it one. */
export type InlineRow = { key: string; id?: string; values: FormValues; isDeleted: boolean }

export type FormValues = Record<string, unknown>

export const rowsOf = (values: FormValues, field: string): InlineRow[] => (values[field] as InlineRow[]) ?? []

export const inlineFields = (inline: InlineMeta): FieldMeta[] =>
  inline.order.flatMap((name) => inline.fields[name] ?? []).filter((field) => field.name !== inline.sortBy)

const numeric = new Set<FieldMeta['type']>(['integer', 'decimal', 'money', 'minor'])

export const isNumeric = (field: FieldMeta): boolean => numeric.has(field.type)

/** A row is a small form of its own; its place among the others is kept beside its fields. */
export const rowShape = (inline: InlineMeta): FormShape => ({
  fields: inlineFields(inline),
  inlines: inline.inlines ?? [],
})

/** Empty text, nothing chosen and null are one and the same: a field nobody filled. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Equality as a form means it: a relation is its id, a picture its address, the empty kinds are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isEmpty(a) && isEmpty(b))) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  if (isReference(a) || isReference(b)) return referenceOf(a)?.id === referenceOf(b)?.id
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(a[key], b[key]))
}

export const startValue = (field: FieldMeta): unknown => {
  if (field.default !== undefined) return field.default
  if (field.type === 'boolean') return false
  return field.type === 'relationList' || field.type === 'list' ? [] : null
}

let rowsMade = 0

/** A row the server does not know yet. */
export function newRow(inline: InlineMeta, at = 0): InlineRow {
  rowsMade += 1
  const place = inline.sortBy ? { [inline.sortBy]: at } : {}
  return { key: `new${rowsMade}`, values: { ...emptyValues(rowShape(inline)), ...place }, isDeleted: false }
}

function toRow(inline: InlineMeta, data: unknown, at: number): InlineRow | null {
  if (!isRecord(data) || typeof data.id !== 'string') return null
  const values = toValues(rowShape(inline), data)
  if (inline.sortBy) values[inline.sortBy] = data[inline.sortBy] ?? at
  return { key: data.id, id: data.id, values, isDeleted: false }
}

/** Whether a row may go: one the server never saw always, a stored one where its inline lets rows be deleted. */
export const isRemovable = (inline: InlineMeta, row: InlineRow, canChange: boolean): boolean =>
  !row.id || (canChange && inline.can.delete)

/** The form's values for a record as it was read. */
export function toValues(shape: FormShape, record: Record<string, unknown>): FormValues {
  const values: FormValues = {}
  for (const field of shape.fields) values[field.name] = record[field.name] ?? null
  for (const inline of shape.inlines) {
    const rows = record[inline.field]
    values[inline.field] = Array.isArray(rows) ? rows.flatMap((row, at) => toRow(inline, row, at) ?? []) : []
  }
  return values
}

/** The form's values for something new: defaults, and the extra empty rows the declaration asks for. */
export function emptyValues(shape: FormShape): FormValues {
  const values: FormValues = {}
  for (const field of shape.fields) values[field.name] = startValue(field)
  for (const inline of shape.inlines) {
    const count = Math.max(inline.extra, inline.min ?? 0)
    values[inline.field] = inline.can.add ? Array.from({ length: count }, (_, at) => newRow(inline, at)) : []
  }
  return values
}

/** The value at "name", at "variants.<row key>.sku", or deeper. */
export function valueAt(values: FormValues, path: string): unknown {
  const [field = '', key, ...rest] = path.split('.')
  if (key === undefined) return values[field]
  const row = rowsOf(values, field).find((each) => each.key === key)
  return row && rest.length > 0 ? valueAt(row.values, rest.join('.')) : undefined
}

export function withValueAt(values: FormValues, path: string, value: unknown): FormValues {
  const [field = '', key, ...rest] = path.split('.')
  if (key === undefined || rest.length === 0) return { ...values, [field]: value }
  const rows = rowsOf(values, field).map((row) =>
    row.key === key ? { ...row, values: withValueAt(row.values, rest.join('.'), value) } : row,
  )
  return { ...values, [field]: rows }
}

/** Whether the row a path leads through has been deleted, or was never stored and is gone. */
export function isGone(values: FormValues, path: string): boolean {
  const [field = '', key, ...rest] = path.split('.')
  if (key === undefined) return false
  const row = rowsOf(values, field).find((each) => each.key === key)
  return !row || row.isDeleted || (rest.length > 0 && isGone(row.values, rest.join('.')))
}

type CopyOptions = {
  /** Field → field it is made of. */
  prefill: Readonly<Record<string, string>>
  /** What tells the name of the copy from the original's. */
  suffix: string
}

/**
 * The form's values for a copy of a record: its rows are new ones, what it may not be given stays empty. What is made of a
 * name, as an address is, is made anew of the copy's own.
 */
export function copyValues(shape: FormShape, record: Record<string, unknown>, options: CopyOptions): FormValues {
  const values = asCopy(shape, toValues(shape, record))
  for (const [target, source] of Object.entries(options.prefill)) {
    values[target] = null
    values[source] = `${values[source] ?? ''} ${options.suffix}`.trim()
  }
  return values
}

function asCopy(shape: FormShape, stored: FormValues): FormValues {
  const values = { ...stored }
  for (const field of shape.fields) if (field.readOnly) values[field.name] = startValue(field)
  for (const inline of shape.inlines)
    values[inline.field] = rowsOf(stored, inline.field).map((row, at) => {
      const emptied = Object.fromEntries(Object.keys(inline.prefill ?? {}).map((target) => [target, null]))
      const own = { ...newRow(inline, at).values, ...asCopy(rowShape(inline), row.values), ...emptied }
      return { ...newRow(inline, at), values: own }
    })
  return values
}
