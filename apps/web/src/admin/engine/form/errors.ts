import type { FieldMeta } from '../meta-types.ts'
import { toInput } from './changes.ts'
import { type FormShape, type FormValues, rowShape, rowsOf } from './values.ts'

export type FieldProblem = { path: string; code?: string; message: string }

export type PlacedErrors = {
  /** Message by form path: "name", "variants.<row key>.sku". */
  byPath: Record<string, string>
  /** What belongs to no field of this form. */
  loose: string[]
}

const findField = (fields: FieldMeta[], name: string): FieldMeta | undefined =>
  fields.find((field) => field.name === name || toInput(field, null)[0] === name)

/** From the path of the API's answer, with places of rows as they were sent, to the form's own path with row keys. */
function place(shape: FormShape, sent: Record<string, string[]>, parts: string[], prefix = ''): string | null {
  const [head = '', at, ...rest] = parts
  const field = findField(shape.fields, head)
  if (field) return prefix + field.name
  const inline = shape.inlines.find((each) => each.field === head)
  if (!inline) return null
  const keys = sent[prefix + head] ?? []
  // What the database refuses names no row ("variants.sku"); where only one was sent it is that one.
  const isCounted = /^\d+$/u.test(at ?? '')
  const key = isCounted ? keys[Number(at)] : keys.length === 1 ? keys[0] : undefined
  const below = isCounted ? rest : parts.slice(1)
  const inner =
    key !== undefined && below.length > 0 ? place(rowShape(inline), sent, below, `${prefix}${head}.${key}.`) : null
  return inner ?? prefix + inline.field
}

/** Finds the field each error of the API's answer belongs to; the first message for a field wins. */
export function placeErrors(shape: FormShape, sent: Record<string, string[]>, problems: FieldProblem[]): PlacedErrors {
  const placed: PlacedErrors = { byPath: {}, loose: [] }
  for (const problem of problems) {
    const path = place(shape, sent, problem.path.replace(/^(body|input)\./u, '').split('.'))
    if (path === null) placed.loose.push(problem.message)
    else placed.byPath[path] ??= problem.message
  }
  return placed
}

/** "Variants 2, SKU" for a cell, the field's own label otherwise. */
export function labelOf(shape: FormShape, values: FormValues, path: string): string {
  const [head = '', key, ...rest] = path.split('.')
  const field = shape.fields.find((each) => each.name === head)
  if (field) return field.label
  const inline = shape.inlines.find((each) => each.field === head)
  if (!inline) return path
  const rows = rowsOf(values, head)
  const at = rows.findIndex((row) => row.key === key)
  if (at < 0 || rest.length === 0) return inline.label
  return `${inline.label} ${at + 1}, ${labelOf(rowShape(inline), rows[at]?.values ?? {}, rest.join('.'))}`
}
