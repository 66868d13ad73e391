/** One entry of the audit log; what changed in which rows the database records by itself. */
export type AuditRow = {
  readonly operation: string
  readonly resource: string | null
  readonly objectId: string | null
  /** What is no change of a row. */
  readonly details: Readonly<Record<string, unknown>>
  /** The change set that this one takes back. */
  readonly undoOf?: string
}

export type EventRow = {
  readonly name: string
  readonly aggregateId: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** An event as it stands in the outbox. */
export type WrittenEvent = EventRow & { readonly id: string }

/** What a transaction leaves behind besides its own writes. */
export type UnitOfWork = {
  /** What the database records the transaction's writes under. */
  readonly changeSetId: string
  readonly audit: AuditRow[]
  readonly events: EventRow[]
  /** Cache tags whose answers are stale once this commits. */
  readonly staleTags: Set<string>
  /** Runs after the commit, in order; a failure is logged and does not undo the commit. */
  readonly afterCommit: (() => void | Promise<void>)[]
}
