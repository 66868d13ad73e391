import { listTag, rowTag } from '../cache.ts'
import type { Context } from '../context.ts'
import { camelCase } from '../names.ts'
import type { ResolvedExposure, ResolvedOperation } from '../resolved.ts'
import { audit, emit, invalidate } from '../runtime.ts'

const pastTense = { create: 'created', update: 'updated', remove: 'deleted' } as const

/** What every CRUD write leaves in its transaction: an audit row, an event, and stale cache tags. */
export function recordWrite(
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  verb: keyof typeof pastTense,
  id: string,
  changes: Record<string, { from?: unknown; to?: unknown }>,
): void {
  const model = exposure.model.name
  audit(ctx, { operation: operation.name, resource: model, objectId: id, changes })
  emit(ctx, { name: `${exposure.resource.module}.${camelCase(model)}.${pastTense[verb]}` }, id, {
    id,
    fields: Object.keys(changes),
  })
  invalidate(ctx, [listTag(model), rowTag(model, id)])
}
