import type { Context } from '../context.ts'
import { notFound, preconditionFailed } from '../errors.ts'
import { type ReadExecutor, selectAll } from '../read/plan.ts'
import type { ResolvedExposure, ResolvedOperation, SelectTree } from '../resolved.ts'
import { recordWrite } from './record-write.ts'
import { changesBetween, takeSnapshot } from './snapshot.ts'
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
  const before = await takeSnapshot(ctx, exposure, key, true)
  if (!before) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  if (options.ifMatch !== null && options.ifMatch !== before.version)
    throw preconditionFailed({ detail: 'The row was changed since you read it.' })
  const { hooks } = exposure.resource
  const write = toWriteData(exposure.writes, input)
  const data = hooks.before ? await hooks.before(ctx, write.data, before.id) : write.data
  const keyName = exposure.model.primaryKey[0] as string
  await ctx.db
    .model(exposure.model.name)
    .update({ where: { [keyName]: input[keyName] ?? before.id }, data, select: { [keyName]: true } })
  await saveComputed(ctx, write.saves, before.id)
  await hooks.after?.(ctx, before.id, 'update')
  const after = await takeSnapshot(ctx, exposure, key, false)
  const answer = await reads.read(ctx, exposure, { key, select: options.select ?? selectAll(exposure) })
  if (!after || !answer) throw notFound({ detail: 'The change would put the row outside what you may see.' })
  recordWrite(ctx, operation, exposure, 'update', before.id, changesBetween(before.values, after.values))
  return { value: answer.row, version: answer.version }
}
