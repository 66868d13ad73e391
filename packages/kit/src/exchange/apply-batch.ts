import type { Context } from '../context.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import { inTransaction } from '../unit-of-work.ts'
import type { Cells, Judgement } from './file-import.ts'
import type { ImportWork } from './import-work.ts'
import { judgeRows } from './judge-rows.ts'
import { type Inside, tryRow } from './try-row.ts'

/** Rows of one transaction. */
const BATCH = 500

/** Seconds that one transaction may take. */
const TIMEOUT_SECONDS = 120

/** How often a row waits for another of its file: the depth of a tree whose leaves stand first. */
const MAX_ROUNDS = 30

/** Where to go on. Only a help: what is written is ticked off. */
export type Place = { readonly round: number; readonly line: number }

type Waiting = Place & { readonly data: Cells }

/** What became of a row. */
type Done = {
  readonly line: number
  readonly objectId: string | null
  readonly column: string | null
  readonly reason: string | null
  /** One more where it has to wait. */
  readonly round: number | null
}

/**
 * Writes the next rows of an import in one transaction, each compared once more with what is there. A row that refuses is
 * taken back by itself and told. Answers where to go on; null at the end, or where the import is not being applied.
 */
export function applyBatch(work: ImportWork, ctx: Context, importId: string, from: Place): Promise<Place | null> {
  const { runtime } = work
  return inTransaction(
    ctx,
    runtime.hooks,
    async (inner) => {
      if (!(await lockRun(inner, importId))) return null
      const rows = await nextRows(inner, importId, from)
      if (rows.length === 0) return finish(inner, importId)
      const judgements = await judgeRows(
        work,
        inner,
        rows.map(({ data }) => data),
        isOfSameModel(work),
      )
      const done: Done[] = []
      for (const [index, row] of rows.entries())
        done.push(await applyRow(work, inner, row, judgements[index] as Judgement))
      await tickOff(inner, importId, done)
      // The import itself heads its change set in the audit log, so the rows do not each.
      inner.unit.audit.length = 0
      return rows.at(-1) ?? null
    },
    { timeoutSeconds: TIMEOUT_SECONDS },
  )
}

// Rows it may refer to that come further down; after some rounds it is clear that they do not come.
const isOfSameModel =
  ({ exposure }: ImportWork) =>
  ({ target }: { target: { kind: string; model?: string } | null }) =>
    target?.kind === 'reference' && target.model === exposure.model.name

async function lockRun(ctx: Context, importId: string): Promise<boolean> {
  const found = await runSql(
    ctx,
    sql`SELECT 1 FROM "FileImport" WHERE id = ${importId}::uuid AND status = 'applying' FOR UPDATE`,
  )
  return found.length > 0
}

function nextRows(ctx: Context, importId: string, { round, line }: Place): Promise<Waiting[]> {
  return runSql<Waiting>(
    ctx,
    sql`SELECT line, round, data FROM "FileImportRow"
      WHERE "importId" = ${importId}::uuid AND (round, line) > (${round}::int, ${line}::int) AND "appliedAt" IS NULL AND verdict IN ('create', 'update')
      ORDER BY round, line LIMIT ${BATCH}::int`,
  )
}

async function finish(ctx: Context, importId: string): Promise<null> {
  await runSql(
    ctx,
    sql`UPDATE "FileImport" SET status = 'applied', problem = '', "appliedAt" = ${ctx.clock.now()} WHERE id = ${importId}::uuid`,
  )
  return null
}

async function applyRow(work: ImportWork, ctx: Inside, row: Waiting, judgement: Judgement): Promise<Done> {
  const done = { line: row.line, objectId: null, column: null, reason: null, round: null }
  if (judgement.verdict === 'refused') return { ...done, ...judgement.refusal }
  if (judgement.verdict === 'unchanged') return { ...done, objectId: judgement.objectId }
  if (judgement.waits)
    return row.round < MAX_ROUNDS
      ? { ...done, round: row.round + 1 }
      : { ...done, reason: 'It refers to a row that is not there' }
  const written = await tryRow(work, ctx, judgement)
  return typeof written === 'string' ? { ...done, objectId: written } : { ...done, ...written }
}

async function tickOff(ctx: Context, importId: string, done: readonly Done[]): Promise<void> {
  await runSql(
    ctx,
    sql`WITH done AS (SELECT d.* FROM jsonb_to_recordset(${JSON.stringify(done)}::jsonb) AS d(line int, "objectId" text, "column" text, reason text, round int)),
      ticked AS (UPDATE "FileImportRow" r SET round = coalesce(d.round, r.round), "appliedAt" = CASE WHEN d.round IS NULL THEN ${ctx.clock.now()}::timestamptz END,
        verdict = CASE WHEN d.reason IS NULL THEN r.verdict ELSE 'refused' END, "objectId" = coalesce(d."objectId", r."objectId"),
        "column" = left(d."column", 255), reason = left(d.reason, 500) FROM done d WHERE r."importId" = ${importId}::uuid AND r.line = d.line)
      UPDATE "FileImport" SET applied = applied + (SELECT count(*) FROM done WHERE round IS NULL AND reason IS NULL) WHERE id = ${importId}::uuid`,
  )
}
