import type { RowRight } from '../access.ts'
import { param, type Sql, sql } from '../sql.ts'

/**
 * Whether a grant gives the caller a right on the row with this key. Two arms, each a range of one index, so that PostgreSQL
 * may begin with the few rows granted or look up the grant of each row found, whichever is less.
 */
export function grantedSql({ model, code }: RowRight, key: Sql): Sql {
  const what = code === null ? sql`g.model = ${model}` : sql`g.model = ${model} AND g.code = ${code}`
  const user = param(({ actor }) => actor.id)
  const groups = param(({ actor }) => actor.groupIds ?? [])
  return sql`${key} IN (SELECT g."objectId" FROM "ObjectGrant" g WHERE g."userId" = ${user}::uuid AND ${what}
    UNION ALL SELECT g."objectId" FROM "ObjectGrant" g WHERE g."groupId" = ANY(${groups}::uuid[]) AND ${what})`
}

/** The codes that grants give the caller on the row with this key; null, at no cost, where the caller has no grants. */
export function grantedCodesSql(model: string, key: Sql): Sql {
  const user = param(({ actor }) => actor.id)
  const groups = param(({ actor }) => actor.groupIds ?? [])
  const hasGrants = param(({ actor }) => actor.objectGrants?.[model] !== undefined)
  return sql`CASE WHEN ${hasGrants}::boolean THEN ARRAY(SELECT g.code FROM "ObjectGrant" g
    WHERE g.model = ${model} AND g."objectId" = ${key} AND (g."userId" = ${user}::uuid OR g."groupId" = ANY(${groups}::uuid[]))) END`
}
