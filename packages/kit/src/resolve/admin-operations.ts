import type { OperationDefinition } from '../define-operation.ts'
import { deletePreviewOperation } from '../operations/delete-preview.ts'
import { historyOperation } from '../operations/history.ts'
import type { ResolvedResource } from '../resolved.ts'
import type { Resolution } from './scope.ts'

/** The operations that every admin exposure has besides its CRUD. */
export function adminOperations(resolution: Resolution, resource: ResolvedResource): OperationDefinition[] {
  const exposure = resource.exposures.admin
  if (!exposure) return []
  const removable = exposure.operations.remove ? [deletePreviewOperation(resolution, exposure)] : []
  return [historyOperation(resolution, exposure), ...removable]
}
