import { z } from 'zod'
import type { ModelMeta, SchemaMeta } from './model-meta.ts'
import type { ResolvedOperation, WriteField } from './resolved.ts'

/** Columns that a constraint is about, by their names in the schema. */
export type ConstraintFields = { readonly model: ModelMeta; readonly fields: readonly string[] }

/**
 * What a constraint's name says: Prisma and PostgreSQL name one `<table>_<columns>_<kind>`, and a check that is named for
 * the start of one column (`TaxRate_rate_check`, `ratePpm`) is about that column. Null where the name tells nothing.
 */
export function constraintFields(schema: SchemaMeta, constraint: string): ConstraintFields | null {
  const model = Object.values(schema)
    .filter(({ table }) => constraint.startsWith(`${table}_`))
    .sort((a, b) => b.table.length - a.table.length)[0]
  if (!model) return null
  const stem = constraint.slice(model.table.length + 1).replace(/_?(key|fkey|check)\d*$/, '')
  const fields = candidatesOf(model).find((names) => columnsOf(model, names).join('_') === stem)
  if (fields) return { model, fields }
  const begun = /^[A-Za-z]+$/.test(stem) ? startingWith(model, stem) : []
  return begun.length === 1 ? { model, fields: begun } : null
}

function candidatesOf(model: ModelMeta): (readonly string[])[] {
  const fields = Object.values(model.fields)
  const keys = fields.flatMap((field) => (field.kind === 'relation' && field.from.length > 0 ? [field.from] : []))
  const single = fields.flatMap((field) => (field.kind === 'relation' ? [] : [[field.name]]))
  return [...model.uniques, ...keys, ...single]
}

function columnsOf(model: ModelMeta, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const field = model.fields[name]
    return field && field.kind !== 'relation' ? [field.column] : []
  })
}

function startingWith(model: ModelMeta, stem: string): string[] {
  return Object.values(model.fields).flatMap((field) =>
    field.kind !== 'relation' && new RegExp(`^${stem}[A-Z]`).test(field.column) ? [field.name] : [],
  )
}

/** Where the input of an operation carries these columns: a price for its amount, `variants.sku` for a row of an inline. */
export function inputPaths({ target }: ResolvedOperation, { model, fields }: ConstraintFields): string[] {
  if (target.kind === 'crud') return writePaths(target.exposure.model, target.exposure.writes, model, fields)
  const { input } = target.definition
  return input instanceof z.ZodObject ? fields.filter((field) => field in input.shape) : []
}

function writePaths(
  own: ModelMeta,
  writes: readonly WriteField[],
  model: ModelMeta,
  fields: readonly string[],
): string[] {
  return writes.flatMap((write) => {
    if (write.kind === 'inline')
      return writePaths(write.inline.model, write.inline.writes, model, fields).map((path) => `${write.name}.${path}`)
    const columns = write.kind === 'column' ? [write.name] : Object.values(write.computed.writes ?? {})
    return own === model && columns.some((column) => fields.includes(column)) ? [write.name] : []
  })
}
