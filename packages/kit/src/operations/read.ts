import { listTag, rowTag } from '../cache.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { type ReadExecutor, selectAll } from '../read/plan.ts'
import type { ResolvedExposure, SelectTree } from '../resolved.ts'

/** Answers one row. Throws NOT_FOUND where it does not exist for the caller. */
export async function readRow(
  reads: ReadExecutor,
  ctx: Context,
  exposure: ResolvedExposure,
  key: unknown,
  select: SelectTree | undefined,
) {
  const found = await reads.read(ctx, exposure, { key, select: select ?? selectAll(exposure) })
  if (!found) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
  const id = found.row.id
  const model = exposure.model.name
  return {
    value: found.row,
    version: found.version,
    tags: [typeof id === 'string' ? rowTag(model, id) : listTag(model)],
  }
}
