import type { FieldError } from '@stoa/kernel'
import type { ColumnMeta } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ExportFormat, ExportRequest } from '../operations/export.ts'
import { type ListRequest, selectAll } from '../read/plan.ts'
import { throwFieldErrors } from '../read/request.ts'
import { LABEL_FIELD } from '../resolve/shape.ts'
import type { ResolvedExposure, ResolvedKit, SelectTree, ShapeField } from '../resolved.ts'
import type { ExchangeColumn } from './column.ts'
import { exchangeColumns } from './exchange-columns.ts'
import { inlineTree } from './inline-rows.ts'

/** A file that may be written: which rows, which columns. */
export type ExportPlan = {
  readonly operation: string
  readonly format: ExportFormat
  readonly columns: readonly ExchangeColumn[]
  /** The exposure, its relations answering what files name rows by. */
  readonly exposure: ResolvedExposure
  readonly list: ListRequest
  readonly asked: Readonly<Record<string, string>>
}

/** Rows that one row may have on the other side of a relation; more than these no import would take. */
export const MAX_EXPORTED_RELATED = 10_000

/** Chooses the columns. Throws VALIDATION_FAILED naming unknown fields. */
export function planExport(
  kit: ResolvedKit,
  { exposure, operation }: { readonly exposure: ResolvedExposure; readonly operation: string },
  { format, fields, list, asked }: ExportRequest,
): ExportPlan {
  const columns = chooseColumns(exchangeColumns(kit, exposure), fields)
  const { exposure: read, select } = readingOf(exposure, columns)
  return { operation, format, columns, exposure: read, list: { ...list, select }, asked }
}

/** How the rows are read that the columns need: relations answer what files name rows by. */
export function readingOf(
  exposure: ResolvedExposure,
  columns: readonly ExchangeColumn[],
): { readonly exposure: ResolvedExposure; readonly select: SelectTree } {
  const shape = { ...exposure.shape, fields: exportedFields(exposure, columns) }
  return { exposure: { ...exposure, shape }, select: selectOf(exposure, columns) }
}

function chooseColumns(all: readonly ExchangeColumn[], fields: string | undefined): ExchangeColumn[] {
  if (fields === undefined) return [...all]
  const errors: FieldError[] = []
  const names = fields
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const chosen = names.flatMap((name) => {
    const found = all.filter((column) => column.field === name || column.name === name)
    if (found.length === 0) errors.push(unknownField(name, all))
    return found
  })
  if (names.length === 0)
    errors.push({ path: 'fields', code: 'required', message: 'Name the fields to export, or leave the parameter out.' })
  throwFieldErrors(errors)
  return [...new Set(chosen)]
}

function unknownField(name: string, all: readonly ExchangeColumn[]): FieldError {
  const known = all.flatMap((column) => [column.field, column.name])
  return {
    path: 'fields',
    code: 'unknown_field',
    message: `"${name}" is not a field of this export.${didYouMean(name, [...new Set(known)])}`,
  }
}

function exportedFields(exposure: ResolvedExposure, columns: readonly ExchangeColumn[]): Record<string, ShapeField> {
  const fields = wholeLists(exposure.shape.fields)
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'relation' || field.meta.isList) continue
    const keys = columns.flatMap((column) => (column.field === name ? [column.name.slice(name.length + 1)] : []))
    const named = Object.assign({}, ...keys.map((key) => namedBy(field, key)))
    fields[name] = { ...field, shape: { ...field.shape, fields: { ...field.shape.fields, ...named } } }
  }
  return fields
}

// A file that silently lacks rows is worse than none.
function wholeLists(fields: Readonly<Record<string, ShapeField>>): Record<string, ShapeField> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.kind !== 'relation' || !field.meta.isList) return [name, field]
      const shape = { ...field.shape, fields: wholeLists(field.shape.fields) }
      return [name, { ...field, shape, limit: MAX_EXPORTED_RELATED }]
    }),
  )
}

function namedBy({ target }: Extract<ShapeField, { kind: 'relation' }>, key: string): Record<string, ShapeField> {
  const meta = target.fields[key] as ColumnMeta | undefined
  return meta ? { [key]: { kind: 'column', name: key, type: fieldTypeOf(meta), meta } } : {}
}

function selectOf(exposure: ResolvedExposure, columns: readonly ExchangeColumn[]): SelectTree {
  const tree: Record<string, true | SelectTree> = {}
  for (const { field: name, name: whole, target } of columns) {
    const field = exposure.shape.fields[name]
    if (target?.kind === 'rows') tree[name] = inlineTree(target.inline)
    else if (field?.kind !== 'relation') tree[name] = true
    else if (field.meta.isList) Object.assign(tree, selectAll(exposure, [name]))
    else tree[name] = { ...(tree[name] as SelectTree), [LABEL_FIELD]: true, [whole.slice(name.length + 1)]: true }
  }
  return tree
}
