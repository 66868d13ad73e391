import { ident, join, raw, type SchemaMeta, type Sql, sql } from '@stoa/kit'
import { type MediaReference, mediaReferences } from './media-references.ts'

/** An address of a picture in a text: the lasting one by its id, or one of its files. */
const ADDRESS = '/media/(?:id|pictures)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'

const column = (name: string): Sql => sql`r.${ident(name)}`

/** The texts that show a picture at all; the schema has an index of them for the large tables. */
const hasMedia = ({ column: name }: MediaReference): Sql => sql`${column(name)} LIKE '%/media/%'`

/** Every place where one of the pictures `ids` is used: its model, the record's id as text, and the field. */
export function usesSql(schema: SchemaMeta, ids: Sql): Sql {
  const pieces = mediaReferences(schema).map((reference) => {
    const from = sql`SELECT m.id AS "mediaId", ${reference.owner.model}::text AS model, ${column(reference.owner.key)}::text AS id, ${reference.field}::text AS field
      FROM ${ident(reference.model.table)} r JOIN "MediaAsset" m ON `
    return reference.kind === 'key'
      ? sql`${from} m.id = ${column(reference.column)} WHERE ${column(reference.column)} = ANY(${ids})`
      : sql`${from} position(m.id::text IN ${column(reference.column)}) > 0 OR position(m."storageKey" IN ${column(reference.column)}) > 0
          WHERE ${hasMedia(reference)} AND m.id = ANY(${ids})`
  })
  return join(pieces, ' UNION ALL ')
}

/** Whether the picture of a row is used anywhere. The texts are read once for all rows of a page. */
export function isUsedSql(schema: SchemaMeta, { id, storageKey }: { id: Sql; storageKey: Sql }): Sql {
  const pieces = mediaReferences(schema).map((reference) =>
    reference.kind === 'key'
      ? sql`EXISTS (SELECT 1 FROM ${ident(reference.model.table)} r WHERE ${column(reference.column)} = ${id})`
      : mentionedSql(reference, id, storageKey),
  )
  return sql`(${join(pieces, ' OR ')})`
}

function mentionedSql(reference: MediaReference, id: Sql, storageKey: Sql): Sql {
  const mentioned = sql`ARRAY(SELECT a.found[1] FROM ${ident(reference.model.table)} r, regexp_matches(${column(reference.column)}, ${raw(`'${ADDRESS}'`)}, 'g') AS a(found) WHERE ${hasMedia(reference)})`
  return sql`${id}::text = ANY(${mentioned}) OR split_part(${storageKey}, '/', 2) = ANY(${mentioned})`
}
