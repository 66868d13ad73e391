import type { Context } from '../context.ts'
import { runSql } from '../run-sql.ts'
import { type Sql, sql } from '../sql.ts'
import type { StoredActor } from '../stored-actor.ts'
import type { Selection } from './selection.ts'

export type BulkStatus = 'queued' | 'running' | 'done' | 'cancelled' | 'failed'

/** A bulk run as it stands in the database. */
export type BulkRun = {
  readonly id: string
  readonly createdAt: Date
  readonly changeSetId: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly selection: Selection
  readonly actor: StoredActor
  readonly status: BulkStatus
  readonly total: number | null
  readonly done: number
  readonly failed: number
  readonly problem: string
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly isUndone: boolean
}

export const runColumns = sql`r.id, r."createdAt", r."changeSetId", r.operation, r.input, r.selection, r.actor, r.status, r.total, r.done, r.failed, r.problem, r."startedAt", r."finishedAt",
  EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = r."changeSetId" AND a."undoneBy" IS NOT NULL) AS "isUndone"`

/** The runs `r` that meet a condition, newest first. */
export function readRuns(ctx: Context, where: Sql, limit: number): Promise<BulkRun[]> {
  return runSql<BulkRun>(
    ctx,
    sql`SELECT ${runColumns} FROM "BulkRun" r WHERE ${where} ORDER BY r."createdAt" DESC, r.id DESC LIMIT ${limit}::int`,
  )
}

/** The run, locked against everybody who works on it or cancels it; null where it has ended. */
export async function lockOpenRun(ctx: Context, id: string): Promise<BulkRun | null> {
  const [run] = await runSql<BulkRun>(
    ctx,
    sql`SELECT ${runColumns} FROM "BulkRun" r WHERE r.id = ${id}::uuid AND r.status IN ('queued', 'running') FOR UPDATE`,
  )
  return run ?? null
}
