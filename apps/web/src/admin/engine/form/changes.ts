import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { isPicture, isReference } from '../record.ts'
import {
  type FormShape,
  type FormValues,
  type InlineRow,
  inlineFields,
  isEmpty,
  isFilled,
  isSame,
  rowsOf,
} from './values.ts'

export type Change = { path: string; label: string }

const writable = (field: FieldMeta, isNew: boolean): boolean => !field.readOnly && (isNew || !field.createOnly)

/** What the person changed, in the order of the form. An inline counts once, with the number of its rows. */
export function changesOf(shape: FormShape, base: FormValues, values: FormValues): Change[] {
  const changes: Change[] = []
  for (const field of shape.fields) {
    if (!isSame(base[field.name], values[field.name])) changes.push({ path: field.name, label: field.label })
  }
  for (const inline of shape.inlines) {
    const count = changedRows(inline, rowsOf(base, inline.field), rowsOf(values, inline.field)).length
    if (count > 0) changes.push({ path: inline.field, label: `${inline.label} (${count})` })
  }
  return changes
}

function changedRows(inline: InlineMeta, before: InlineRow[], after: InlineRow[]): InlineRow[] {
  return after.filter((row) => {
    const old = before.find((each) => each.key === row.key)
    if (!row.id) return !row.isDeleted && isFilled(inline, row) && !isSame(old?.values, row.values)
    return row.isDeleted || !isSame(old?.values, row.values)
  })
}

const textTypes = new Set<FieldMeta['type']>(['string', 'text', 'markdown', 'slug', 'email', 'url'])

/** Name and value of a field as the API takes it: relations by id under the name the field writes to. */
export function toInput(field: FieldMeta, value: unknown): [name: string, value: unknown] {
  if (field.type === 'relation') return [field.writes ?? `${field.name}Id`, isReference(value) ? value.id : null]
  if (field.type === 'relationList') {
    const items = Array.isArray(value) ? value : []
    return [field.writes ?? field.name, items.flatMap((item) => (isReference(item) ? item.id : []))]
  }
  if (field.type === 'image' && field.writes) return [field.writes, isPicture(value) ? (value.id ?? null) : null]
  if (field.type === 'boolean') return [field.writes ?? field.name, value === true]
  const name = field.writes ?? field.name
  if (!isEmpty(value)) return [name, value]
  return [name, textTypes.has(field.type) && !field.isNullable ? '' : null]
}

export type Body = {
  body: Record<string, unknown>
  /** For each inline the keys of the rows in the order they were sent: an error at `variants.0.sku` finds its cell. */
  sent: Record<string, string[]>
}

type Mode = { isNew: boolean }

function fieldsBody(
  fields: FieldMeta[],
  before: FormValues,
  after: FormValues,
  { isNew }: Mode,
): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of fields) {
    if (!writable(field, isNew)) continue
    const wanted = isNew ? !isEmpty(after[field.name]) : !isSame(before[field.name], after[field.name])
    if (!wanted) continue
    const [name, value] = toInput(field, after[field.name])
    body[name] = value
  }
  return body
}

function rowBody(inline: InlineMeta, before: InlineRow | undefined, row: InlineRow): Record<string, unknown> {
  if (row.isDeleted) return { id: row.id, _delete: true }
  const body = fieldsBody(inlineFields(inline), before?.values ?? {}, row.values, { isNew: !row.id })
  return row.id ? { id: row.id, ...body } : body
}

/** The request body: only what changed, and of an inline only the rows that changed. */
export function toBody(shape: FormShape, base: FormValues, values: FormValues, mode: Mode): Body {
  const body = fieldsBody(shape.fields, base, values, mode)
  const sent: Record<string, string[]> = {}
  for (const inline of shape.inlines) {
    const before = rowsOf(base, inline.field)
    const rows = changedRows(inline, before, rowsOf(values, inline.field))
    if (rows.length === 0) continue
    sent[inline.field] = rows.map((row) => row.key)
    body[inline.field] = rows.map((row) =>
      rowBody(
        inline,
        before.find((each) => each.key === row.key),
        row,
      ),
    )
  }
  return { body, sent }
}
