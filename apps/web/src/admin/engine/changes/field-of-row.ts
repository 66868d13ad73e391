import type { AdminMeta, FieldMeta, InlineMeta, ResourceMeta } from '../meta-types.ts'
import type { ChangedRow } from './change-types.ts'

/** What a row is part of, and what it is called there. */
type Known = { fields: Record<string, FieldMeta>; label: string }

function inlinesOf(inlines: readonly InlineMeta[]): InlineMeta[] {
  return inlines.flatMap((inline) => [inline, ...inlinesOf(inline.inlines ?? [])])
}

/** "ProductVariant" → "Product variant" */
export const modelWords = (model: string): string => {
  const words = model.replace(/([a-z0-9])([A-Z])/gu, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const resourceOfModel = (meta: AdminMeta, model: string | null): ResourceMeta | undefined =>
  Object.values(meta.resources).find((resource) => resource.name === model)

/**
 * What the metadata knows of a changed row: its own resource's, or that of the table on its record's form it stands in.
 * A table is told by its fields, since not every one belongs to a resource of its own.
 */
export function knownOfRow(meta: AdminMeta, row: ChangedRow, root?: ResourceMeta): Known {
  const own = resourceOfModel(meta, row.model)
  if (own) return { fields: own.fields, label: own.label }
  const tables = inlinesOf(root?.form.inlines ?? [])
  const found = tables.find(({ fields }) => row.fields.length > 0 && row.fields.every(({ field }) => field in fields))
  return { fields: found?.fields ?? {}, label: modelWords(row.model) }
}
