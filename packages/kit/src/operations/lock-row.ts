import type { Context } from '../context.ts'
import { notFound, preconditionFailed } from '../errors.ts'
import { scopeKey, scopeSql } from '../read/scope-sql.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { all, column, compileSql, ident, type Sql, sql, valueAt } from '../sql.ts'
import { type Facts, factsSql } from './facts.ts'

/** A row that nobody else changes now. */
export type LockedRow = { readonly id: string; readonly facts: Facts }

/**
 * Locks a row for the rest of the transaction and answers its id and what rules are about. Throws NOT_FOUND where it does not exist for the caller
 * and PRECONDITION_FAILED where `ifMatch` is not its version: the version checked is the version changed.
 */
export async function lockRow(
  ctx: Context,
  exposure: ResolvedExposure,
  key: unknown,
  ifMatch: string | null,
): Promise<LockedRow> {
  const where = all([sql`${column('t', exposure.lookup)} = ${valueAt(0)}`, ...scopeSql(exposure, ctx, 't')])
  const id = column('t', exposure.model.primaryKey[0] as string)
  const { text, bind } = compileSql(
    sql`SELECT ${id}::text AS id, t.xmin::text AS version, ${lockedFacts(exposure)} AS facts FROM ${ident(exposure.model.table)} t WHERE ${where} FOR UPDATE`,
  )
  const [row] = await ctx.db.query<LockedRow & { version: string }>({
    name: `kit_l_${exposure.audience}_${exposure.model.name}_${scopeKey(exposure, {}, ctx)}`.slice(0, 63),
    text,
    values: bind({ ctx, values: [key] }),
  })
  if (!row) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  if (ifMatch !== null && ifMatch !== row.version)
    throw preconditionFailed({ detail: 'The row was changed since you read it.' })
  return { id: row.id, facts: row.facts }
}

/** What has to be known of the row behind `t` to decide whether a write may be. */
export function lockedFacts({ resource, rules }: ResolvedExposure): Sql {
  return factsSql(resource, rules.writeFacts, (field) => column('t', field))
}
