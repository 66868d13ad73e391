import type { AppError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { forbidden, notFound, preconditionFailed } from '../errors.ts'
import { grantedSql } from '../object-grants/granted-sql.ts'
import { limitedRight, scopeKey, scopeSql } from '../read/scope-sql.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { all, column, compileSql, ident, type Sql, sql, valueAt } from '../sql.ts'
import { type Facts, factsSql } from './facts.ts'

/** A row that nobody else changes now. */
export type LockedRow = { readonly id: string; readonly facts: Facts }

export type LockOptions = { readonly ifMatch: string | null; readonly verb: 'change' | 'delete' }

/** What limits the rows `t` that a caller may lock: what they see, and whether they may do more with it than see it. */
export function lockScope(exposure: ResolvedExposure, ctx: Context, verb: LockOptions['verb']) {
  const right = limitedRight(exposure, ctx, verb)
  const seen = right ? 'view' : verb
  const key = column('t', exposure.model.primaryKey[0] as string)
  return {
    scope: scopeSql(exposure, ctx, 't', seen),
    isAllowed: right ? grantedSql(right, key) : sql`true`,
    variant: `${right ? `${verb}:` : ''}${scopeKey(exposure, {}, ctx, seen)}`,
  }
}

export function notGranted(verb: LockOptions['verb']): AppError {
  return forbidden({ detail: `You may see this, but not ${verb} it.` })
}

/**
 * Locks a row for the rest of the transaction and answers its id and what rules are about. Throws NOT_FOUND where it does not exist for the caller
 * and PRECONDITION_FAILED where `ifMatch` is not its version: the version checked is the version changed.
 */
export async function lockRow(
  ctx: Context,
  exposure: ResolvedExposure,
  key: unknown,
  { ifMatch, verb }: LockOptions,
): Promise<LockedRow> {
  const id = column('t', exposure.model.primaryKey[0] as string)
  const { scope, isAllowed, variant } = lockScope(exposure, ctx, verb)
  const where = all([sql`${column('t', exposure.lookup)} = ${valueAt(0)}`, ...scope])
  const { text, bind } = compileSql(
    sql`SELECT ${id}::text AS id, t.xmin::text AS version, ${lockedFacts(exposure)} AS facts, ${isAllowed} AS "isAllowed" FROM ${ident(exposure.model.table)} t WHERE ${where} FOR UPDATE`,
  )
  const [row] = await ctx.db.query<LockedRow & { version: string; isAllowed: boolean }>({
    name: `kit_l_${exposure.audience}_${exposure.model.name}_${variant}`.slice(0, 63),
    text,
    values: bind({ ctx, values: [key] }),
  })
  if (!row) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  if (!row.isAllowed) throw notGranted(verb)
  if (ifMatch !== null && ifMatch !== row.version)
    throw preconditionFailed({ detail: 'The row was changed since you read it.' })
  return { id: row.id, facts: row.facts }
}

/** What has to be known of the row behind `t` to decide whether a write may be. */
export function lockedFacts({ resource, rules }: ResolvedExposure): Sql {
  return factsSql(resource, rules.writeFacts, (field) => column('t', field))
}
