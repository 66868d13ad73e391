import { isAppError } from '@stoa/kernel'
import { refuseCaller } from '../access.ts'
import type { Actor, Context } from '../context.ts'
import { unavailable } from '../errors.ts'
import { retryCollisions } from '../retry-collisions.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import { actorOf, presentActor } from '../stored-actor.ts'
import { applyBatch, type Place } from './apply-batch.ts'
import { readImportRun } from './import-run.ts'
import { type ImportWork, importWork } from './import-work.ts'
import { exposureOf } from './importable.ts'

/**
 * Writes a checked import to its end. Every batch is a transaction that also ticks its rows off, so after a crash the next
 * call begins exactly behind the last batch that was written. Rows that refuse are told in the import and hold up nobody.
 * It writes with those of the caller's rights that they still hold. What stops it is told in it, too; what is written by then stays, and can be gone on with or undone. Throws UNAVAILABLE where
 * the process is to end, so that whoever queued it tries again.
 */
export async function runImport(runtime: Runtime, systemCtx: Context, id: string): Promise<void> {
  const run = await readImportRun(systemCtx, sql`i.id = ${id}::uuid`)
  if (run?.status !== 'applying' || !run.actor) return
  const stored = run.actor
  const ctx: Context = { ...systemCtx, actor: actorOf(stored), changeSetId: run.changeSetId }
  try {
    const work = importWork(runtime, exposureOf(runtime.kit, run.model), run.mapping)
    let place: Place | null = { round: 0, line: 0 }
    while (place && !ctx.stopping?.aborted) {
      const from: Place = place
      const actor = await presentActor(runtime, systemCtx, stored)
      refuseLost(work, ctx.actor, actor)
      place = await retryCollisions(() => applyBatch(work, { ...ctx, actor }, id, from))
    }
    if (!place) return
  } catch (error) {
    if (!isAppError(error)) runtime.logError(error, 'An import stopped')
    const problem = isAppError(error) ? error.message : 'The log of the server tells why.'
    return await fail(ctx, id, problem)
  }
  throw unavailable({ detail: 'The process ends; the import goes on in the next one.' })
}

/** Row by row it would be a file of refusals; whoever gets the right back goes on instead. */
function refuseLost({ exposure }: ImportWork, then: Actor, now: Actor): void {
  for (const operation of [exposure.operations.create, exposure.operations.update]) {
    const lost = operation && !refuseCaller(operation.access, then) && refuseCaller(operation.access, now)
    if (lost) throw lost
  }
}

async function fail(ctx: Context, id: string, problem: string): Promise<void> {
  await runSql(
    ctx,
    sql`UPDATE "FileImport" SET status = 'failed', problem = left(${problem}, 1000) WHERE id = ${id}::uuid AND status = 'applying'`,
  )
}
