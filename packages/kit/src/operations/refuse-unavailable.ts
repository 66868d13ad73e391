import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { ResolvedKit, ResolvedOperation } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, column, ident, raw, sql } from '../sql.ts'
import { type Facts, factsSql } from './facts.ts'
import { requireAvailable } from './row-rights.ts'

/**
 * Throws CONFLICT where a verb says of itself that it cannot be done to the row it is called for, and NOT_FOUND where there is
 * no such row for the caller. Costs nothing where the declaration gives no reason. The row stays as it is until the verb is done.
 */
export async function refuseUnavailable(
  kit: ResolvedKit,
  ctx: Context,
  { target, rest, transaction }: ResolvedOperation,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const admin = target.kind === 'declared' ? target.definition.admin : undefined
  const when = admin?.availableWhen
  if (!admin || when?.reason === undefined) return
  const exposure = kit.resources.find(({ model }) => model.name === admin.model)?.exposures.admin
  const id = input[rest?.params[0] ?? '']
  if (!exposure || id === undefined) return
  const where = all([
    sql`${column('t', exposure.model.primaryKey[0] as string)} = ${id}`,
    ...scopeSql(exposure, ctx, 't', 'any'),
  ])
  const facts = factsSql(exposure.resource, exposure.rules.rowFacts, (field) => column('t', field))
  const lock = raw(transaction === 'none' ? '' : ' FOR UPDATE')
  const [row] = await runSql<{ facts: Facts }>(
    ctx,
    sql`SELECT ${facts} AS facts FROM ${ident(exposure.model.table)} t WHERE ${where}${lock}`,
  )
  if (!row) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  requireAvailable(when, row.facts)
}
