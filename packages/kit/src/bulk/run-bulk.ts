import { isAppError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { unavailable } from '../errors.ts'
import { retryCollisions } from '../retry-collisions.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import { presentActor } from '../stored-actor.ts'
import type { UnitOfWork } from '../unit.ts'
import { inTransaction } from '../unit-of-work.ts'
import { type BulkRun, lockOpenRun, readRuns } from './bulk-run.ts'
import { batchSize, problemOf, type RowProblem, type RowsOfRun, runTogether } from './run-rows.ts'
import { runSelected, selectionSql } from './selection.ts'
import { requireWork } from './targets.ts'

/** Seconds that one transaction may take. */
const BATCH_TIMEOUT_SECONDS = 120

/**
 * Does what a bulk run asks for, to its end. Every batch is a transaction that also ticks its rows off, so after a crash the
 * next call begins exactly behind the last batch that was written. Rows that refuse are told in the run and hold up nobody.
 * What stops the run is told in it, too; what is written by then stays and can be undone. Throws UNAVAILABLE where the process
 * is to end, so that whoever queued it tries again.
 */
export async function runBulk(runtime: Runtime, systemCtx: Context, runId: string): Promise<void> {
  const [run] = await readRuns(systemCtx, sql`r.id = ${runId}::uuid`, 1)
  if (!run) return
  const ctx: Context = { ...systemCtx, changeSetId: run.changeSetId }
  // With those of the caller's rights that they still hold; what they may no longer do it does not go on with.
  const standing = async () => {
    const actor = await presentActor(runtime, systemCtx, run.actor)
    return { actor, rows: { runId, ...requireWork(runtime.kit, actor, run.operation, run.input) } }
  }
  try {
    const { actor, rows } = await standing()
    await begin(runtime, { ...ctx, actor }, run, rows)
    while (!ctx.stopping?.aborted) {
      const { actor, rows } = await standing()
      if (!(await nextBatch(runtime, { ...ctx, actor }, rows))) break
    }
    if (!ctx.stopping?.aborted) return await close(ctx, runId, 'done', '')
  } catch (error) {
    if (!isAppError(error)) runtime.logError(error, 'A bulk run stopped')
    const problem = isAppError(error) ? error.message : 'The log of the server tells why.'
    return await close(ctx, runId, 'failed', problem)
  }
  throw unavailable({ detail: 'The process ends; the run goes on in the next one.' })
}

/** Keeps which rows they are: what comes to match later is not part of it, and what no longer matches was chosen. */
async function begin(runtime: Runtime, ctx: Context, run: BulkRun, { target }: RowsOfRun): Promise<void> {
  await write(runtime, ctx, async (inner) => {
    const open = await lockOpenRun(inner, run.id)
    if (open?.status !== 'queued') return
    const { key, from, values } = selectionSql(target.exposure, inner, run.selection)
    const counted = sql`WITH chosen AS (INSERT INTO "BulkRow" ("runId", "objectId") SELECT ${run.id}::uuid, ${key} FROM ${from} RETURNING 1)
      UPDATE "BulkRun" SET status = 'running', "startedAt" = ${inner.clock.now()}, total = (SELECT count(*) FROM chosen) WHERE id = ${run.id}::uuid`
    await runSelected(inner, counted, values)
  })
}

/** Does the next rows; false where none is left. */
async function nextBatch(runtime: Runtime, ctx: Context, rows: RowsOfRun): Promise<boolean> {
  const size = batchSize(rows.target)
  try {
    return await doNext(runtime, ctx, rows, size)
  } catch (error) {
    problemOf(runtime, rows.target, '', error)
  }
  for (let row = 0; row < size; row++) if (!(await nextOne(runtime, ctx, rows))) return false
  return true
}

/** One transaction: rows are taken and ticked off under the lock of the run, so that two who work on it share them. */
function doNext(runtime: Runtime, ctx: Context, rows: RowsOfRun, size: number): Promise<boolean> {
  return retryCollisions(() =>
    write(runtime, ctx, async (inner) => {
      if (!(await lockOpenRun(inner, rows.runId))) return false
      const ids = await nextIds(inner, rows.runId, size)
      if (ids.length === 0) return false
      await tickOff(inner, rows.runId, ids, await runTogether(runtime, inner, rows, ids))
      return true
    }),
  )
}

/** One row by itself; where it refuses that is told. */
async function nextOne(runtime: Runtime, ctx: Context, rows: RowsOfRun): Promise<boolean> {
  const [next] = await nextIds(ctx, rows.runId, 1)
  if (next === undefined) return false
  try {
    return await doNext(runtime, ctx, rows, 1)
  } catch (error) {
    await tickOff(ctx, rows.runId, [next], [problemOf(runtime, rows.target, next, error)])
    return true
  }
}

async function nextIds(ctx: Context, runId: string, limit: number): Promise<string[]> {
  const rows = await runSql<{ id: string }>(
    ctx,
    sql`SELECT b."objectId" AS id FROM "BulkRow" b JOIN "BulkRun" r ON r.id = b."runId"
      WHERE b."runId" = ${runId}::uuid AND b.code IS NULL AND r.status = 'running' ORDER BY b."objectId" LIMIT ${limit}::int`,
  )
  return rows.map(({ id }) => id)
}

/** Counts only what it finds still open: a row that two have tried is one row. */
async function tickOff(
  ctx: Context,
  runId: string,
  ids: readonly string[],
  problems: readonly RowProblem[],
): Promise<void> {
  const refused = new Set(problems.map(({ objectId }) => objectId))
  const done = ids.filter((id) => !refused.has(id))
  await runSql(
    ctx,
    sql`WITH ticked AS (DELETE FROM "BulkRow" WHERE "runId" = ${runId}::uuid AND "objectId" = ANY(${done}::uuid[]) AND code IS NULL RETURNING 1),
      told AS (UPDATE "BulkRow" b SET code = p.code, message = left(p.message, 500), field = left(p.field, 120)
        FROM jsonb_to_recordset(${JSON.stringify(problems)}::jsonb) AS p("objectId" uuid, code text, message text, field text)
        WHERE b."runId" = ${runId}::uuid AND b."objectId" = p."objectId" AND b.code IS NULL RETURNING 1)
      UPDATE "BulkRun" SET done = done + (SELECT count(*) FROM ticked), failed = failed + (SELECT count(*) FROM told) WHERE id = ${runId}::uuid`,
  )
}

async function close(ctx: Context, runId: string, status: 'done' | 'failed', problem: string): Promise<void> {
  await runSql(
    ctx,
    sql`UPDATE "BulkRun" SET status = ${status}::"BulkStatus", problem = left(${problem}, 1000), "finishedAt" = ${ctx.clock.now()}
      WHERE id = ${runId}::uuid AND status IN ('queued', 'running') AND (${status} = 'failed' OR NOT EXISTS (
        SELECT 1 FROM "BulkRow" b WHERE b."runId" = "BulkRun".id AND b.code IS NULL))`,
  )
}

/** One transaction of the run. The run itself heads its change set in the audit log, so the rows do not each. */
function write<T>(runtime: Runtime, ctx: Context, work: (inner: Context) => Promise<T>): Promise<T> {
  const quiet = async (inner: Context & { readonly unit: UnitOfWork }) => {
    const answer = await work(inner)
    inner.unit.audit.length = 0
    return answer
  }
  return inTransaction(ctx, runtime.hooks, quiet, { timeoutSeconds: BATCH_TIMEOUT_SECONDS })
}
