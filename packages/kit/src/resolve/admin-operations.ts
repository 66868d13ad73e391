import { auditOperations } from '../changes/audit-log.ts'
import { historyOperation } from '../changes/history.ts'
import { revertOperation } from '../changes/revert.ts'
import { trashOperations } from '../changes/trash.ts'
import { undoOperations } from '../changes/undo.ts'
import type { OperationDefinition } from '../define-operation.ts'
import { deletePreviewOperation } from '../operations/delete-preview.ts'
import { exportOperation } from '../operations/export.ts'
import type { ResolvedResource } from '../resolved.ts'
import type { Resolution } from './scope.ts'

/** The operations that every admin exposure has besides its CRUD. */
export function adminOperations(resolution: Resolution, resource: ResolvedResource): OperationDefinition[] {
  const exposure = resource.exposures.admin
  if (!exposure) return []
  const isReverted = exposure.operations.update && resolution.recorded.get(resource.model.name)?.scope === 'all'
  return [
    historyOperation(resolution, exposure),
    ...(exposure.operations.list ? [exportOperation(exposure)] : []),
    ...(exposure.operations.remove ? [deletePreviewOperation(resolution, exposure)] : []),
    ...(isReverted ? [revertOperation(resolution, exposure)] : []),
    ...(resource.definition.admin?.trash ? trashOperations(resolution, exposure) : []),
  ]
}

/** What belongs to no resource of its own: undo and the audit log, where anything is recorded. */
export function sharedOperations(resolution: Resolution): OperationDefinition[] {
  return resolution.recorded.size === 0 ? [] : [...undoOperations(resolution), ...auditOperations(resolution)]
}
