import type { Context } from '../context.ts'
import { notFound, preconditionFailed } from '../errors.ts'
import type { ResolvedExposure, ResolvedOperation } from '../resolved.ts'
import { recordWrite } from './record-write.ts'
import { changesBetween, takeSnapshot } from './snapshot.ts'

/** Deletes a row and what the schema says goes with it. Throws STILL_REFERENCED where something forbids it. */
export async function removeRow(
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  key: unknown,
  ifMatch: string | null,
) {
  const before = await takeSnapshot(ctx, exposure, key, true)
  if (!before) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  if (ifMatch !== null && ifMatch !== before.version)
    throw preconditionFailed({ detail: 'The row was changed since you read it.' })
  await exposure.resource.hooks.beforeRemove?.(ctx, before.id)
  const keyName = exposure.model.primaryKey[0] as string
  await ctx.db
    .model(exposure.model.name)
    .delete({ where: { [keyName]: exposure.lookup === keyName ? key : before.id }, select: { [keyName]: true } })
  recordWrite(ctx, operation, exposure, 'remove', before.id, changesBetween(before.values, {}))
  return { value: null }
}
