import { canAudit, canRestore } from '../changes/may-undo.ts'
import type { AdminMeta } from '../meta-types.ts'
import { type BulkRun, isOpen } from './bulk-types.ts'
import { deedsOf } from './deeds.ts'

/** Whether to offer taking a run back: what was deleted has to be brought back, all else is changed again. */
export function mayUndoRun(meta: AdminMeta, run: BulkRun): boolean {
  const resource = meta.resources[run.resource ?? '']
  if (!run.isUndoable || !resource) return false
  return run.operation.name.endsWith('.remove') ? canRestore(meta, resource) : resource.can.change
}

/** Going on is doing the same: who may not do it is not offered to. */
export function mayResume(meta: AdminMeta, run: BulkRun): boolean {
  const resource = meta.resources[run.resource ?? '']
  if (!resource || (run.status !== 'cancelled' && run.status !== 'failed')) return false
  return deedsOf(resource).some(({ operation }) => operation === run.operation.name)
}

export const mayCancel = isOpen

/** Who may do nothing with many records, and not see what others did, has no use for the page. */
export const canSeeRuns = (meta: AdminMeta): boolean =>
  canAudit(meta) || Object.values(meta.resources).some((resource) => deedsOf(resource).length > 0)
