import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { inlineFields } from './values.ts'

/** How rows are best edited: most as a table, those of a single field in less room. */
export type InlineKind = 'table' | 'stacked' | 'pictures' | 'picker' | 'words'

export function kindOf(inline: InlineMeta): InlineKind {
  const field = onlyField(inline)
  if (field?.type === 'relation' && field.resource === 'media') return 'pictures'
  if (field?.type === 'relation' && field.resource && !inline.sortBy) return 'picker'
  return field?.type === 'string' ? 'words' : inline.style
}

/** The one field of a row that has no other, and no rows of its own. */
export function onlyField(inline: InlineMeta): FieldMeta | undefined {
  const [field, ...rest] = inlineFields(inline)
  return rest.length === 0 && !inline.inlines?.length && !field?.readOnly ? field : undefined
}

/** Rows of rows that fit into a cell. */
export const wordInlines = (inline: InlineMeta): InlineMeta[] =>
  (inline.inlines ?? []).filter((nested) => kindOf(nested) === 'words')

/** Rows of rows that open below their row. */
export const toggledInlines = (inline: InlineMeta): InlineMeta[] =>
  (inline.inlines ?? []).filter((nested) => kindOf(nested) !== 'words')
