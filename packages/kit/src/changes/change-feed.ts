import type { Clock } from '@stoa/kernel'
import type { Database } from '../context.ts'

/** What one change set wrote of one model; the parts of a record count as the record. */
export type ChangedRecords = {
  readonly model: string
  /** Null where there are more than `MAX_IDS`, or more rows than were looked at. */
  readonly ids: readonly string[] | null
}

export type CommittedChange = {
  readonly changeSetId: string
  readonly actorId: string | null
  readonly records: readonly ChangedRecords[]
}

export type ChangeFeed = {
  /** Hears of everything recorded from now on, whichever process wrote it; call the answer to hear no more. */
  follow: (listener: (changes: readonly CommittedChange[]) => void) => () => void
  /** Looks at once instead of at the next turn, for what was written in this process. */
  look: () => Promise<void>
  stop: () => void
}

export type ChangeFeedOptions = {
  readonly database: Database
  readonly clock: Clock
  /** Milliseconds from one look to the next. Default 1000. */
  readonly everyMs?: number
  /** Of the first look that fails; the next ones are silent until one succeeds. */
  readonly onError: (error: unknown) => void
}

/** Records that one piece of news names at most. */
export const MAX_IDS = 100

/** Rows of one change set that are looked at. */
const MAX_ROWS = 1000

/** Change sets told in one turn; a listener that needs every single one reads the audit log. */
const MAX_CHANGE_SETS = 200

/**
 * A transaction tells its time when it writes, not when it commits: so long after it news may still turn up. What takes
 * longer is a run over many rows, whose progress is shown by itself.
 */
const LONGEST_COMMIT_MS = 15_000

type Row = { changeSetId: string; actorId: string | null; records: ChangedRecords[] }

/**
 * Follows the audit log: one statement a turn in each process that has a listener, none where nobody listens, and nothing
 * added to the transactions that write (NOTIFY would queue their commits behind one lock).
 */
export function createChangeFeed({ database, clock, everyMs = 1000, onError }: ChangeFeedOptions): ChangeFeed {
  const listeners = new Set<(changes: readonly CommittedChange[]) => void>()
  const told = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let since = 0
  let lookedAt = 0
  let looking: Promise<void> | undefined
  let isFailing = false

  async function readNews(): Promise<void> {
    const now = clock.now().getTime()
    for (const [id, at] of told) if (at < now - 2 * LONGEST_COMMIT_MS) told.delete(id)
    const from = new Date(Math.max(since, now - LONGEST_COMMIT_MS))
    const rows = await database.query<Row>({ name: 'kit_change_feed', text: NEWS, values: [from, [...told.keys()]] })
    lookedAt = now
    for (const { changeSetId } of rows) told.set(changeSetId, now)
    if (rows.length > 0) for (const listener of listeners) listener(rows)
  }

  async function look(): Promise<void> {
    if (listeners.size === 0) return
    looking ??= readNews().then(
      () => {
        isFailing = false
      },
      (error: unknown) => {
        if (!isFailing) onError(error)
        isFailing = true
      },
    )
    await looking
    looking = undefined
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  return {
    look,
    stop,
    follow(listener) {
      if (listeners.size === 0) {
        // Whoever comes back at once, as by walking on to another page, has missed nothing.
        const now = clock.now().getTime()
        if (now - lookedAt > LONGEST_COMMIT_MS) since = now
        timer = setInterval(look, everyMs)
        timer.unref()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
  }
}

const NEWS = `SELECT a."changeSetId", a."actorId", c.records
  FROM (
    SELECT DISTINCT ON ("changeSetId") "changeSetId", "actorId" FROM "AuditEntry"
    WHERE at >= $1 AND "changeSetId" <> ALL ($2::uuid[]) ORDER BY "changeSetId", at LIMIT ${MAX_CHANGE_SETS}
  ) a CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('model', m.model, 'ids', CASE WHEN cardinality(m.ids) <= ${MAX_IDS} AND m.seen < ${MAX_ROWS} THEN m.ids END)), '[]') AS records
    FROM (
      SELECT r.model, array_agg(DISTINCT r.id) AS ids, sum(count(*)) OVER () AS seen FROM (
        SELECT coalesce("ownerModel", model) AS model, coalesce("ownerId", "objectId") AS id
        FROM "RowChange" WHERE "changeSetId" = a."changeSetId" LIMIT ${MAX_ROWS}
      ) r GROUP BY r.model
    ) m
  ) c`
