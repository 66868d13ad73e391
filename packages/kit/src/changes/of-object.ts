import { raw, type Sql, sql } from '../sql.ts'

/** Changes of a record and of the rows that belong to it, over an alias of RowChange. */
export function ofObject(model: string, id: string, alias = 'c'): Sql {
  const at = (name: string) => raw(`${alias}."${name}"`)
  return sql`((${at('model')} = ${model} AND ${at('objectId')} = ${id}) OR (${at('ownerModel')} = ${model} AND ${at('ownerId')} = ${id}))`
}
