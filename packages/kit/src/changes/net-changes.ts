import { raw, type Sql, sql } from '../sql.ts'

/** Which recorded changes are meant, as a condition over the alias `c` of RowChange. */
export type Selection = {
  readonly changes: Sql
  /** Columns of changed rows that are meant; all where absent. */
  readonly columns?: readonly string[]
}

/** What taking the changes of one row back comes to. */
export type Outcome = 'restore' | 'change' | 'remove'

/**
 * One row for each record that the selected changes touched, however often: `key`, the `outcome` of taking them back, and
 * how it stood `before` the first and `after` the last. `model` limits it to one model.
 */
export function netSql({ changes, columns }: Selection, model?: string): Sql {
  const only = model === undefined ? sql`true` : sql`c.model = ${model}`
  return sql`SELECT m.model, m.key, m."ownerModel", m."ownerId", m."isPurged", ${picked('before', columns)} AS before, ${picked('after', columns)} AS after,
      CASE WHEN m.first = 'insert' THEN CASE WHEN m.last = 'delete' THEN 'none' ELSE 'remove' END
        WHEN m.last = 'delete' THEN 'restore' WHEN m.before = m.after THEN 'none' ELSE 'change' END AS outcome
    FROM (
      SELECT c.model, c."objectId" AS key, max(c."ownerModel") AS "ownerModel", max(c."ownerId") AS "ownerId", bool_or(c."purgedAt" IS NOT NULL) AS "isPurged",
        (array_agg(c.kind ORDER BY c.id))[1] AS first, (array_agg(c.kind ORDER BY c.id DESC))[1] AS last,
        stoa_merge(c.before ORDER BY c.id DESC) AS before, stoa_merge(c.after ORDER BY c.id) AS after
      FROM "RowChange" c WHERE ${only} AND (${changes}) GROUP BY c.model, c."objectId"
    ) m`
}

function picked(side: 'before' | 'after', columns: readonly string[] | undefined): Sql {
  const value = raw(`m.${side}`)
  if (columns === undefined) return value
  return sql`coalesce((SELECT jsonb_object_agg(k, ${value} -> k) FROM unnest(${columns}::text[]) k WHERE ${value} ? k), '{}')`
}
