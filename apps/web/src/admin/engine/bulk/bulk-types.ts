import type { ChangedRow } from '../changes/change-types.ts'

/** Which records: named one by one, or all that a list with this query shows. */
export type BulkSelection = { ids: string[] } | { query: string; except: string[] }

export type BulkRequest = { operation: string; selection: BulkSelection; input: Record<string, unknown> }

export type BulkStatus = 'queued' | 'running' | 'done' | 'cancelled' | 'failed'

export type BulkRun = {
  id: string
  changeSetId: string
  operation: { name: string; label: string }
  resource: string | null
  status: BulkStatus
  /** Not known until they are counted. */
  total: number | null
  done: number
  failed: number
  problem: string
  actor: { id: string; _label: string | null } | null
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  isUndoable: boolean
}

export type BulkProblem = { code: string; message: string; field: string | null }

export type BulkPreview = {
  total: number
  isTried: boolean
  sample: { id: string; label: string | null; changes: ChangedRow[]; problem: BulkProblem | null }[]
}

export type RefusedRow = BulkProblem & { id: string; label: string | null }

export const isOpen = ({ status }: BulkRun): boolean => status === 'queued' || status === 'running'
