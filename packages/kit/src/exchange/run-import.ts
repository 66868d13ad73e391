import { isAppError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { unavailable } from '../errors.ts'
import { retryCollisions } from '../retry-collisions.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import { actorOf } from '../stored-actor.ts'
import { applyBatch, type Place } from './apply-batch.ts'
import { readImportRun } from './import-run.ts'
import { importWork } from './import-work.ts'
import { exposureOf } from './importable.ts'

/**
 * Writes a checked import to its end. Every batch is a transaction that also ticks its rows off, so after a crash the next
 * call begins exactly behind the last batch that was written. Rows that refuse are told in the import and hold up nobody.
 * What stops it is told in it, too; what is written by then stays, and can be gone on with or undone. Throws UNAVAILABLE where
 * the process is to end, so that whoever queued it tries again.
 */
export async function runImport(runtime: Runtime, systemCtx: Context, id: string): Promise<void> {
  const run = await readImportRun(systemCtx, sql`i.id = ${id}::uuid`)
  if (run?.status !== 'applying' || !run.actor) return
  const ctx: Context = { ...systemCtx, actor: actorOf(run.actor), changeSetId: run.changeSetId }
  try {
    const work = importWork(runtime, exposureOf(runtime.kit, run.model), run.mapping)
    let place: Place | null = { round: 0, line: 0 }
    while (place && !ctx.stopping?.aborted) {
      const from: Place = place
      place = await retryCollisions(() => applyBatch(work, ctx, id, from))
    }
    if (!place) return
  } catch (error) {
    if (!isAppError(error)) runtime.logError(error, 'An import stopped')
    const problem = isAppError(error) ? error.message : 'The log of the server tells why.'
    return await fail(ctx, id, problem)
  }
  throw unavailable({ detail: 'The process ends; the import goes on in the next one.' })
}

async function fail(ctx: Context, id: string, problem: string): Promise<void> {
  await runSql(
    ctx,
    sql`UPDATE "FileImport" SET status = 'failed', problem = left(${problem}, 1000) WHERE id = ${id}::uuid AND status = 'applying'`,
  )
}
