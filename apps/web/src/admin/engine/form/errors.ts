import type { FieldMeta } from '../meta-types.ts'
import { toInput } from './changes.ts'
import { type FormShape, inlineFields } from './values.ts'

export type FieldProblem = { path: string; code?: string; message: string }

export type PlacedErrors = {
  /** Message by form path: "name", "variants.<row key>.sku". */
  byPath: Record<string, string>
  /** What belongs to no field of this form. */
  loose: string[]
}

const findField = (fields: FieldMeta[], name: string): FieldMeta | undefined =>
  fields.find((field) => field.name === name || toInput(field, null)[0] === name)

function place(shape: FormShape, sent: Record<string, string[]>, path: string): string | null {
  const [head = '', at, name] = path.replace(/^(body|input)\./u, '').split('.')
  const field = findField(shape.fields, head)
  if (field) return field.name
  const inline = shape.inlines.find((each) => each.field === head)
  if (!inline) return null
  const key = sent[head]?.[Number(at)]
  const cell = name === undefined ? undefined : findField(inlineFields(inline), name)
  return key !== undefined && cell ? `${head}.${key}.${cell.name}` : inline.field
}

/** Finds the field each error of the API's answer belongs to; the first message for a field wins. */
export function placeErrors(shape: FormShape, sent: Record<string, string[]>, problems: FieldProblem[]): PlacedErrors {
  const placed: PlacedErrors = { byPath: {}, loose: [] }
  for (const problem of problems) {
    const path = place(shape, sent, problem.path)
    if (path === null) placed.loose.push(problem.message)
    else placed.byPath[path] ??= problem.message
  }
  return placed
}

/** "SKU, row 2" for an inline cell, the field's own label otherwise. */
export function labelOf(shape: FormShape, rowKeys: (field: string) => string[], path: string): string {
  const [head = '', key, name] = path.split('.')
  const field = shape.fields.find((each) => each.name === head)
  if (field) return field.label
  const inline = shape.inlines.find((each) => each.field === head)
  if (!inline) return path
  const cell = name === undefined ? undefined : inline.fields[name]
  if (!cell || key === undefined) return inline.label
  return `${inline.label} ${rowKeys(head).indexOf(key) + 1}, ${cell.label}`
}
