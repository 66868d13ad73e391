import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { type ReadExecutor, selectAll } from '../read/plan.ts'
import type { ResolvedExposure, ResolvedOperation, SelectTree } from '../resolved.ts'
import { checkFormRules } from './check-form-rules.ts'
import { lockRow } from './lock-row.ts'
import { recordWrite } from './record-write.ts'
import { checkRowCounts } from './row-counts.ts'
import { requireRowRight } from './row-rights.ts'
import { saveComputed, toWriteData } from './write-data.ts'

export type UpdateOptions = { readonly select: SelectTree | undefined; readonly ifMatch: string | null }

/**
 * Changes a row and its inline rows and answers it. The row is locked first, so the version checked is the version
 * changed. Throws PRECONDITION_FAILED where the caller's version is not the current one.
 */
export async function updateRow(
  reads: ReadExecutor,
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  input: Record<string, unknown>,
  options: UpdateOptions,
) {
  const key = input[exposure.lookup]
  const { id, facts } = await lockRow(ctx, exposure, key, { ifMatch: options.ifMatch, verb: 'change' })
  const { hooks } = exposure.resource
  if (exposure.audience === 'admin') requireRowRight(exposure.resource.definition.admin, 'change', facts)
  await checkFormRules(ctx, exposure, { stored: facts, input })
  const write = toWriteData(exposure.writes, input)
  const data = hooks.before ? await hooks.before(ctx, write.data, id) : write.data
  const keyName = exposure.model.primaryKey[0] as string
  await ctx.db
    .model(exposure.model.name)
    .update({ where: { [keyName]: input[keyName] ?? id }, data, select: { [keyName]: true } })
  await saveComputed(ctx, write.saves, [id])
  await checkRowCounts(ctx, write.counts, id)
  await hooks.after?.(ctx, id, 'update')
  const answer = await reads.read(ctx, exposure, { key, select: options.select ?? selectAll(exposure), by: 'change' })
  if (!answer) throw notFound({ detail: 'The change would put the row outside what you may see.' })
  recordWrite(ctx, operation, exposure, { verb: 'update', id, fields: Object.keys(data) })
  return { value: answer.row, version: answer.version }
}
