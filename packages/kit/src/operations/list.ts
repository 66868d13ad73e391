import { listTag, rowTag } from '../cache.ts'
import type { Context } from '../context.ts'
import { internalError } from '../errors.ts'
import type { ListRequest, ReadExecutor } from '../read/plan.ts'
import type { ResolvedExposure } from '../resolved.ts'

/** Answers a page of rows. */
export async function listRows(
  reads: ReadExecutor,
  ctx: Context,
  exposure: ResolvedExposure,
  request: ListRequest | undefined,
) {
  if (!request) throw internalError()
  const { data, page, cursorAt } = await reads.list(ctx, exposure, request)
  const model = exposure.model.name
  const rows = data.flatMap((row) => (typeof row.id === 'string' ? [rowTag(model, row.id)] : []))
  return { value: { data, page }, cursorAt, tags: [listTag(model), ...rows] }
}
