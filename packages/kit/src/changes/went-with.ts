import type { ModelMeta } from '../model-meta.ts'
import type { Resolution } from '../resolve/scope.ts'
import { any, raw, type Sql, sql } from '../sql.ts'
import { deleteRule } from './delete-rule.ts'

/**
 * Recorded deletes of the rows that went with a record, over an alias of RowChange: its parts, and rows of others that the
 * database deletes with it, such as its place in a collection.
 */
export function wentWith({ schema }: Resolution, model: ModelMeta, id: Sql, alias: string): Sql {
  const at = (name: string) => raw(`${alias}."${name}"`)
  const joined = Object.values(model.fields).flatMap((relation) => {
    if (relation.kind !== 'relation' || !relation.inverse) return []
    const child = schema[relation.model] as ModelMeta
    const name = relation.inverse.fields[0] as string
    return deleteRule(child, relation) === 'Cascade'
      ? [sql`${at('model')} = ${child.name} AND ${at('before')} ->> ${name} = ${id}`]
      : []
  })
  return sql`${at('kind')} = 'delete' AND (${any([sql`${at('ownerModel')} = ${model.name} AND ${at('ownerId')} = ${id}`, ...joined])})`
}
