import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { isPicture, isReference, referenceOf } from '../record.ts'
import {
  type FormShape,
  type FormValues,
  type InlineRow,
  isEmpty,
  isSame,
  rowShape,
  rowsOf,
  startValue,
} from './values.ts'
import { shownShape } from './visibility.ts'

export type Change = { path: string; label: string }

const writable = (field: FieldMeta, isNew: boolean): boolean => !field.readOnly && (isNew || !field.createOnly)

/** What the person changed, in the order of the form. An inline counts once, with the number of its rows. */
export function changesOf(shape: FormShape, base: FormValues, values: FormValues): Change[] {
  const changes: Change[] = []
  const { fields, inlines } = shownShape(shape, values)
  for (const field of fields) {
    if (!isSame(base[field.name], values[field.name])) changes.push({ path: field.name, label: field.label })
  }
  for (const inline of inlines) {
    const count = changedRows(inline, rowsOf(base, inline.field), rowsOf(values, inline.field)).length
    if (count > 0) changes.push({ path: inline.field, label: `${inline.label} (${count})` })
  }
  return changes
}

/** Has anybody filled this new row? An untouched extra row is not sent; its place among the others is no content. */
export function isFilled(inline: InlineMeta, row: InlineRow): boolean {
  const { fields, inlines } = rowShape(inline)
  return (
    fields.some((field) => !isSame(row.values[field.name], startValue(field))) ||
    inlines.some((nested) => rowsOf(row.values, nested.field).some((each) => !each.isDeleted && isFilled(nested, each)))
  )
}

function isRowChanged(inline: InlineMeta, before: InlineRow, after: InlineRow): boolean {
  const moved = inline.sortBy && !isSame(before.values[inline.sortBy], after.values[inline.sortBy])
  return !!moved || changesOf(rowShape(inline), before.values, after.values).length > 0
}

function changedRows(inline: InlineMeta, before: InlineRow[], after: InlineRow[]): InlineRow[] {
  return after.filter((row) => {
    const old = before.find((each) => each.key === row.key)
    if (!row.id) return !row.isDeleted && isFilled(inline, row) && !isSame(old?.values, row.values)
    return row.isDeleted || !old || isRowChanged(inline, old, row)
  })
}

const textTypes = new Set<FieldMeta['type']>(['string', 'text', 'markdown', 'slug', 'email', 'url'])

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => (isReference(item) ? item.id : []))

/** Name and value of a field as the API takes it: relations by id under the name the field writes to. */
export function toInput(field: FieldMeta, value: unknown): [name: string, value: unknown] {
  const name = field.writes ?? field.name
  switch (field.type) {
    case 'relation':
      return [field.writes ?? `${field.name}Id`, referenceOf(value)?.id ?? null]
    case 'relationList':
      return [name, idsOf(value)]
    case 'image':
      return [name, field.writes ? (isPicture(value) ? (value.id ?? null) : null) : (value ?? null)]
    case 'boolean':
      return [name, value === true]
    case 'list':
      return [name, value ?? []]
    default:
      if (!isEmpty(value)) return [name, value]
      return [name, textTypes.has(field.type) && !field.nullable ? '' : null]
  }
}

export type Body = {
  body: Record<string, unknown>
  /** Per inline the keys of its rows as sent: an error at `variants.0.sku` finds its cell. Nested: "variants.<key>.prices". */
  sent: Record<string, string[]>
}

type Sides = { before: FormValues; after: FormValues; isNew: boolean }

function fieldsBody(fields: FieldMeta[], { before, after, isNew }: Sides): Record<string, unknown> {
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

type Write = { shape: FormShape; sides: Sides; sent: Record<string, string[]>; prefix: string }

function rowBody(
  inline: InlineMeta,
  before: InlineRow | undefined,
  row: InlineRow,
  write: Write,
): Record<string, unknown> {
  if (row.isDeleted) return { id: row.id, _delete: true }
  const sides = { before: before?.values ?? {}, after: row.values, isNew: !row.id }
  const prefix = `${write.prefix}${inline.field}.${row.key}.`
  const body = writeBody({ shape: rowShape(inline), sides, sent: write.sent, prefix })
  // Only some rows are sent, so the server could not tell a row's place from its place in the list.
  const place = inline.sortBy ? { [inline.sortBy]: row.values[inline.sortBy] } : {}
  return { ...(row.id && { id: row.id }), ...body, ...place }
}

function writeBody(write: Write): Record<string, unknown> {
  const { sides, sent, prefix } = write
  const shape = shownShape(write.shape, sides.after)
  const body = fieldsBody(shape.fields, sides)
  for (const inline of shape.inlines) {
    const before = rowsOf(sides.before, inline.field)
    const rows = changedRows(inline, before, rowsOf(sides.after, inline.field))
    if (rows.length === 0) continue
    sent[prefix + inline.field] = rows.map((row) => row.key)
    body[inline.field] = rows.map((row) =>
      rowBody(
        inline,
        before.find((each) => each.key === row.key),
        row,
        write,
      ),
    )
  }
  return body
}

/** The request body: only what changed, and of an inline only the rows that changed. */
export function toBody(shape: FormShape, base: FormValues, values: FormValues, { isNew }: { isNew: boolean }): Body {
  const sent: Record<string, string[]> = {}
  return { body: writeBody({ shape, sides: { before: base, after: values, isNew }, sent, prefix: '' }), sent }
}
