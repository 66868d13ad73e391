import type { ModelMeta, RelationMeta, SchemaMeta } from '@stoa/kit'

const ASSET = 'MediaAsset'

/** How a model of the schema refers to pictures: by a key, or by addresses in its Markdown. */
export type MediaReference = {
  readonly model: ModelMeta
  /** Field that refers: the relation, or the Markdown. */
  readonly field: string
  readonly kind: 'key' | 'markdown'
  readonly column: string
  /** The record that staff know it by: its own model's, or the one it is a part of. */
  readonly owner: { readonly model: string; readonly key: string }
}

/** All ways that lead to pictures, read from the schema: a model added later is known without a line. */
export function mediaReferences(schema: SchemaMeta): MediaReference[] {
  return Object.values(schema).flatMap((model) =>
    Object.values(model.fields).flatMap((field): MediaReference[] => {
      if (field.kind === 'relation') {
        const key = field.model === ASSET ? field.from[0] : undefined
        return key
          ? [{ model, field: field.name, kind: 'key', column: columnOf(model, key), owner: ownerOf(model) }]
          : []
      }
      const isMarkdown =
        field.kind === 'scalar' && field.type === 'String' && field.doc?.startsWith('Markdown') === true
      return isMarkdown
        ? [{ model, field: field.name, kind: 'markdown', column: field.column, owner: ownerOf(model) }]
        : []
    }),
  )
}

function columnOf(model: ModelMeta, name: string): string {
  const field = model.fields[name]
  return field && 'column' in field ? field.column : name
}

// A row that is deleted with another one is a part of it, unless it can be found by itself: then it has words of its own.
function ownerOf(model: ModelMeta): MediaReference['owner'] {
  const isPart = (field: ModelMeta['fields'][string]): field is RelationMeta =>
    field.kind === 'relation' && field.onDelete === 'Cascade' && field.model !== ASSET && field.from.length === 1
  const parents = Object.values(model.fields).filter(isPart)
  const parent = parents.length === 1 ? parents[0] : undefined
  const key = parent?.from[0]
  return parent && key
    ? { model: parent.model, key: columnOf(model, key) }
    : { model: model.name, key: columnOf(model, model.primaryKey[0] as string) }
}
