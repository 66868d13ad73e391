import { z } from 'zod'
import { refuseCaller } from '../access.ts'
import { type BulkTarget, bulkTargets } from '../bulk/targets.ts'
import type { Actor } from '../context.ts'
import type { ResolvedKit } from '../resolved.ts'
import type { BulkMeta } from './types.ts'

/** What a caller may do with many rows of a model. */
export function bulkMeta(kit: ResolvedKit, model: string, actor: Actor): BulkMeta {
  const targets = bulkTargets(kit).filter(
    ({ operation, exposure }) => exposure.model.name === model && !refuseCaller(operation.access, actor),
  )
  const crud = (verb: string) =>
    targets.find(({ operation: { target } }) => target.kind === 'crud' && target.verb === verb)
  const update = crud('update')
  const remove = crud('remove')
  return {
    update: update ? { operation: update.operation.name, fields: fieldsOf(update) } : null,
    remove: remove ? { operation: remove.operation.name } : null,
    actions: targets.flatMap(({ operation }) => (operation.target.kind === 'declared' ? [operation.name] : [])),
  }
}

function fieldsOf({ input }: BulkTarget): string[] {
  return input instanceof z.ZodObject ? Object.keys(input.shape) : []
}
