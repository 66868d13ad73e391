import type { ModelMeta, RelationMeta } from '../model-meta.ts'

/**
 * What becomes of a child when its parent is deleted; `relation` is the parent's side. Prisma's default where the schema
 * says nothing: an optional reference is emptied, a required one forbids.
 */
export function deleteRule(child: ModelMeta, relation: RelationMeta): string {
  const own = child.fields[relation.opposite]
  if (own?.kind !== 'relation') return 'Restrict'
  return own.onDelete ?? (own.isRequired ? 'Restrict' : 'SetNull')
}
