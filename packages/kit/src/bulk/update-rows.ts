import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { checkFormRules } from '../operations/check-form-rules.ts'
import { type LockedRow, lockedFacts, lockScope, notGranted } from '../operations/lock-row.ts'
import { announceWrite } from '../operations/record-write.ts'
import { requireRowRight } from '../operations/row-rights.ts'
import { saveComputed, toWriteData } from '../operations/write-data.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { all, column, ident, sql } from '../sql.ts'
import { runSelected } from './selection.ts'

/**
 * Writes the same values into many rows of the open transaction: hooks run for each row, rows that get the same after them
 * are written together. Answers the keys of the rows that exist for the caller.
 */
export async function updateRows(
  ctx: Context,
  exposure: ResolvedExposure,
  ids: readonly string[],
  input: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { hooks } = exposure.resource
  const locked = await lockRows(ctx, exposure, ids)
  const found = locked.map(({ id }) => id)
  const groups = new Map<string, { data: Record<string, unknown>; ids: string[] }>()
  for (const { id, facts } of locked) {
    requireRowRight(exposure.resource.definition.admin, 'change', facts)
    await checkFormRules(ctx, exposure, { stored: facts, input })
    const { data } = toWriteData(exposure.writes, input)
    const written = hooks.before ? await hooks.before(ctx, data, id) : data
    const key = JSON.stringify(written)
    const group = groups.get(key) ?? { data: written, ids: [] }
    group.ids.push(id)
    groups.set(key, group)
  }
  const keyName = exposure.model.primaryKey[0] as string
  for (const group of groups.values())
    await ctx.db.model(exposure.model.name).updateMany({ where: { [keyName]: { in: group.ids } }, data: group.data })
  if (exposure.scope && (await lockRows(ctx, exposure, found)).length < found.length)
    throw notFound({ detail: 'The change would put the row outside what you may see.' })
  await saveComputed(ctx, toWriteData(exposure.writes, input).saves, found)
  for (const { ids: written, data } of groups.values())
    for (const id of written) {
      await hooks.after?.(ctx, id, 'update')
      announceWrite(ctx, exposure.resource, { verb: 'update', id, fields: Object.keys(data) })
    }
  return found
}

// In the order of their keys, so that two runs over the same rows wait for each other instead of locking each other out.
async function lockRows(ctx: Context, exposure: ResolvedExposure, ids: readonly string[]): Promise<LockedRow[]> {
  const key = column('t', exposure.model.primaryKey[0] as string)
  const { scope, isAllowed } = lockScope(exposure, ctx, 'change')
  const where = all([sql`${key} = ANY(${ids}::uuid[])`, ...scope])
  const rows = await runSelected<LockedRow & { isAllowed: boolean }>(
    ctx,
    sql`SELECT ${key}::text AS id, ${lockedFacts(exposure)} AS facts, ${isAllowed} AS "isAllowed" FROM ${ident(exposure.model.table)} t WHERE ${where} ORDER BY ${key} FOR UPDATE`,
    [],
  )
  if (rows.some((row) => !row.isAllowed)) throw notGranted('change')
  return rows
}
