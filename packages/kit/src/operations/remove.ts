import type { Context } from '../context.ts'
import type { ResolvedExposure, ResolvedOperation } from '../resolved.ts'
import { lockRow } from './lock-row.ts'
import { recordWrite } from './record-write.ts'
import { requireRowRight } from './row-rights.ts'

/** Deletes a row and what the schema says goes with it. Throws STILL_REFERENCED where something forbids it. */
export async function removeRow(
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  key: unknown,
  ifMatch: string | null,
) {
  const { id, facts } = await lockRow(ctx, exposure, key, { ifMatch, verb: 'delete' })
  if (exposure.audience === 'admin') requireRowRight(exposure.resource.definition.admin, 'delete', facts)
  await exposure.resource.hooks.beforeRemove?.(ctx, id)
  const keyName = exposure.model.primaryKey[0] as string
  await ctx.db
    .model(exposure.model.name)
    .delete({ where: { [keyName]: exposure.lookup === keyName ? key : id }, select: { [keyName]: true } })
  recordWrite(ctx, operation, exposure, { verb: 'remove', id, fields: [] })
  return { value: null }
}
