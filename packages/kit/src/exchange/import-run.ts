import type { Context } from '../context.ts'
import { runSql } from '../run-sql.ts'
import { type Sql, sql } from '../sql.ts'
import type { StoredActor } from '../stored-actor.ts'
import type { Mapping } from './map-columns.ts'

/** An import as it stands in the database, with its counts. */
export type ImportRun = {
  readonly id: string
  readonly createdAt: Date
  readonly model: string
  readonly filename: string
  readonly status: 'checked' | 'refused' | 'applying' | 'applied' | 'failed'
  readonly problem: string
  readonly mapping: Mapping
  readonly actorId: string | null
  readonly actor: StoredActor | null
  readonly changeSetId: string | null
  readonly total: number
  readonly applied: number
  readonly appliedAt: Date | null
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly refused: number
  readonly tried: number
  readonly isUndone: boolean
}

/** The same without its counts. */
export type ImportHeader = Omit<ImportRun, 'create' | 'update' | 'unchanged' | 'refused'>

const headerColumns = sql`i.id, i."createdAt", i.model, i.filename, i.status, i.problem, i.mapping, i."actorId", i.actor, i."changeSetId", i.total, i.applied, i."appliedAt", i.tried,
  EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = i."changeSetId" AND a."undoneBy" IS NOT NULL) AS "isUndone"`

/** The newest imports that meet a condition on `i`. Their rows are not counted. */
export function readImportHeaders(ctx: Context, where: Sql, limit: number): Promise<ImportHeader[]> {
  return runSql<ImportHeader>(
    ctx,
    sql`SELECT ${headerColumns} FROM "FileImport" i WHERE ${where} ORDER BY i."createdAt" DESC, i.id DESC LIMIT ${limit}::int`,
  )
}

/** The import that meets a condition on `i`; null where there is none. */
export async function readImportRun(ctx: Context, where: Sql): Promise<ImportRun | null> {
  const [run] = await runSql<ImportRun>(
    ctx,
    sql`SELECT ${headerColumns}, n.*
      FROM "FileImport" i CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE verdict = 'create')::int AS create, count(*) FILTER (WHERE verdict = 'update')::int AS update,
          count(*) FILTER (WHERE verdict = 'unchanged')::int AS unchanged, count(*) FILTER (WHERE verdict = 'refused')::int AS refused
        FROM "FileImportRow" r WHERE r."importId" = i.id) n
      WHERE ${where}`,
  )
  return run ?? null
}
