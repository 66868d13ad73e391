import { listTag, rowTag } from '../cache.ts'
import type { Context } from '../context.ts'
import { camelCase } from '../names.ts'
import type { ResolvedExposure, ResolvedOperation, ResolvedResource } from '../resolved.ts'
import { audit, emit, invalidate } from '../runtime.ts'

const pastTense = { create: 'created', update: 'updated', remove: 'deleted' } as const

export type Written = {
  readonly verb: keyof typeof pastTense
  readonly id: string
  /** Names of the fields that were written. */
  readonly fields: readonly string[]
}

/** What every CRUD write leaves in its transaction: an audit entry, an event, and stale cache tags. */
export function recordWrite(
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  written: Written,
): void {
  audit(ctx, { operation: operation.name, resource: exposure.model.name, objectId: written.id })
  announceWrite(ctx, exposure.resource, written)
}

/** Tells of a row written: the event, and what is stale. */
export function announceWrite(ctx: Context, resource: ResolvedResource, { verb, id, fields }: Written): void {
  const model = resource.model.name
  emit(ctx, { name: `${resource.module}.${camelCase(model)}.${pastTense[verb]}` }, id, { id, fields })
  invalidate(ctx, [listTag(model), rowTag(model, id)])
}
