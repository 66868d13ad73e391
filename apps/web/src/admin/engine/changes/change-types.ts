/** Who wrote, when, from where: what heads a change set in the history, the trash and the audit log. */
export type ChangeSetHeader = {
  changeSetId: string
  at: string
  actor: { id: string; _label: string | null } | null
  source: { kind: string; door: string | null; ip: string | null; requestId: string | null }
  operation: { name: string; label: string }
  undo: { isOffered: boolean; undoneBy: string | null; undoOf: string | null }
  details: Record<string, unknown>
}

export type ChangedField = { field: string; label: string; from: unknown; to: unknown }

/** One row that a change set wrote: the record itself, or a part of it. */
export type ChangedRow = {
  id: string
  model: string
  resource: string | null
  objectId: string
  label: string | null
  kind: 'insert' | 'update' | 'delete'
  /** What its amounts are in, where it has a currency. */
  currency: string | null
  fields: ChangedField[]
}

export type Revision = ChangeSetHeader & { changes: ChangedRow[]; hasMoreChanges: boolean }

export type TrashEntry = ChangeSetHeader & { objectId: string; label: string | null; parts: number }

export type CountedRows = { model: string; inserted: number; updated: number; deleted: number }

export type AuditEntry = ChangeSetHeader & {
  id: string
  model: string | null
  resource: string | null
  objectId: string | null
  label: string | null
  rows: CountedRows[]
}

export type Conflict = {
  model: string
  resource: string | null
  objectId: string
  label: string | null
  reason: string
  fields: string[]
  message: string
  since: { changeSetId: string; at: string } | null
}

export type UndoStep = {
  model: string
  resource: string | null
  label: string
  outcome: 'restore' | 'change' | 'remove'
  rows: number
}

export type UndoPreview = {
  changeSetId: string
  isPossible: boolean
  code: string | null
  message: string | null
  steps: UndoStep[]
  conflicts: Conflict[]
}

export type Reversed = { changeSetId: string; restored: number; changed: number; removed: number }

export const actorName = (actor: ChangeSetHeader['actor']): string | undefined =>
  actor ? (actor._label ?? actor.id) : undefined
