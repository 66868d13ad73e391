import { customFilter, type SchemaMeta, sql } from '@stoa/kit'
import { isUsedSql } from './uses-sql.ts'

/** Pictures that something shows, or that nothing does. */
export const isUsed = (schema: SchemaMeta) =>
  customFilter({
    type: 'boolean',
    lookups: ['exact'],
    help: 'Whether anything shows it.',
    sql: (ref, _lookup, value) => {
      const used = isUsedSql(schema, { id: ref('id'), storageKey: ref('storageKey') })
      return sql`${used} = ${value}::boolean`
    },
  })

export const hasAlt = customFilter({
  type: 'boolean',
  lookups: ['exact'],
  help: 'Whether it has a text for who cannot see it.',
  sql: (ref, _lookup, value) => sql`(${ref('alt')} <> '') = ${value}::boolean`,
})

/** Pictures of a folder and of all below it. */
export const inFolder = customFilter({
  type: 'string',
  lookups: ['exact'],
  help: 'Path of a folder; those below it are included.',
  sql: (ref, _lookup, value) =>
    sql`${ref('folderId')} = ANY(ARRAY(SELECT f.id FROM "MediaFolder" f WHERE f.path = ${value}::text OR starts_with(f.path, ${value}::text || '/')))`,
})
