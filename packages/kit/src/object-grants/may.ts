import { type RowRight, reachOf } from '../access.ts'
import type { Context } from '../context.ts'
import type { ResolvedKit } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import { grantedSql } from './granted-sql.ts'

/** Whether somebody may do something, why, and whether they may at least know of the row. */
export type Verdict = {
  readonly allowed: boolean
  readonly by: 'system' | 'superuser' | 'permission' | 'grant' | null
  readonly reason: string
  readonly isVisible: boolean
}

/**
 * Whether the caller has a right on a row, or, without `id`, on all rows, and why. Costs a statement only where nothing but
 * a grant could give it.
 */
export async function may(ctx: Context, right: RowRight, id?: string): Promise<Verdict> {
  const { actor } = ctx
  const { permission } = right
  const yes = (by: Verdict['by'], reason: string): Verdict => ({ allowed: true, by, reason, isVisible: true })
  if (reachOf(actor, right) === 'all') {
    if (actor.kind === 'system') return yes('system', 'The shop itself may do everything.')
    return actor.isSuperuser
      ? yes('superuser', 'A superuser may do everything.')
      : yes('permission', `By ${permission}.`)
  }
  const reason = `This needs the permission ${permission}${id === undefined ? '' : ', or a grant of it on this record'}.`
  const no: Verdict = { allowed: false, by: null, reason, isVisible: false }
  const anyGrant = { ...right, code: null }
  if (id === undefined || reachOf(actor, anyGrant) === 'none') return no
  const key = sql`${id}::uuid`
  const [found] = await runSql<{ isGranted: boolean; isVisible: boolean }>(
    ctx,
    sql`SELECT ${grantedSql(right, key)} AS "isGranted", ${grantedSql(anyGrant, key)} AS "isVisible"`,
  )
  if (found?.isGranted) return yes('grant', `By a grant of ${right.code ?? 'some right'} on this record.`)
  return { ...no, isVisible: found?.isVisible ?? false }
}

/** The right that a permission gives, on rows of its model where it can be had on single rows. */
export function rightFor({ operations }: Pick<ResolvedKit, 'operations'>, code: string): RowRight {
  for (const { access } of operations.values())
    if (access.kind === 'permission' && access.rows?.right.permission === code) return access.rows.right
  return { model: '', permission: code, code }
}

/** Whether the caller has a right on every one of some rows; false for none. One statement, none where grants cannot decide. */
export async function mayOnAll(ctx: Context, right: RowRight, ids: readonly string[]): Promise<boolean> {
  const reach = reachOf(ctx.actor, right)
  if (reach !== 'granted' || ids.length === 0) return reach === 'all'
  const [missing] = await runSql(
    ctx,
    sql`SELECT 1 FROM unnest(${ids}::uuid[]) AS w(id) WHERE NOT ${grantedSql(right, sql`w.id`)} LIMIT 1`,
  )
  return missing === undefined
}
