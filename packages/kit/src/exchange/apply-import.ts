import { z } from 'zod'
import type { Context } from '../context.ts'
import { defineEvent } from '../define-module.ts'
import { defineError } from '../errors.ts'
import { runSql } from '../run-sql.ts'
import { emit, type Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import { storedActor } from '../stored-actor.ts'
import type { UnitOfWork } from '../unit.ts'
import { requireImport } from './require-import.ts'

export const notApplicable = defineError('IMPORT_NOT_APPLICABLE', 409, 'This import cannot be applied')

/** A checked import waits to be written; whoever hears of it calls `runImport`. */
export const importRequested = defineEvent('fileImport.requested', {
  summary: 'A checked file is to be imported.',
  payload: z.object({}),
})

/** Begins to write; doing it again goes on where it stopped, for whoever asks now, under the first change set. */
export async function applyImport(runtime: Runtime, ctx: Context, id: string): Promise<void> {
  const run = await requireImport(runtime, ctx, id)
  if (run.status === 'refused') throw notApplicable({ detail: `The file was refused: ${run.problem}` })
  if (run.status === 'applied') throw notApplicable({ detail: 'It is applied already.' })
  const { changeSetId, audit } = ctx.unit as UnitOfWork
  // An undo holds it as well: only under the lock is it known whether one took it back.
  await runSql(ctx, sql`SELECT 1 FROM "FileImport" WHERE id = ${id}::uuid FOR UPDATE`)
  const [started] = await runSql(
    ctx,
    sql`UPDATE "FileImport" i SET status = 'applying', problem = '', actor = ${JSON.stringify(storedActor(ctx.actor))}::jsonb, "changeSetId" = coalesce(i."changeSetId", ${changeSetId}::uuid)
      WHERE id = ${id}::uuid AND status IN ('checked', 'failed', 'applying')
        AND NOT EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = i."changeSetId" AND a."undoneBy" IS NOT NULL) RETURNING 1`,
  )
  if (!started) throw notApplicable({ detail: 'It has ended, or was undone.' })
  audit.push({ operation: 'fileImport.apply', resource: run.model, objectId: null, details: { import: id } })
  emit(ctx, importRequested, id, {})
}

/** Stops it between two batches. What is written stays, and can be gone on with or undone. */
export async function cancelImport(runtime: Runtime, ctx: Context, id: string): Promise<void> {
  const run = await requireImport(runtime, ctx, id)
  const [stopped] = await runSql(
    ctx,
    sql`UPDATE "FileImport" SET status = 'failed', problem = left(${`Stopped by ${ctx.actor.label}.`}, 1000) WHERE id = ${id}::uuid AND status = 'applying' RETURNING 1`,
  )
  if (!stopped) throw notApplicable({ detail: 'It is not being applied.' })
  const { audit } = ctx.unit as UnitOfWork
  audit.push({ operation: 'fileImport.cancel', resource: run.model, objectId: null, details: { import: id } })
}
