import { z } from 'zod'
import { type Access, staffWho } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { conflict, type ErrorDefinition, notFound, stillReferenced } from '../errors.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import type { UnitOfWork } from '../unit.ts'
import { alreadyUndone, changesErrors, notUndoable } from './changes.errors.ts'
import { countReversals } from './count-reversals.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { type Reversed, reverse } from './reverse.ts'
import { undoPreview } from './undo-preview.ts'
import { reversedView, undoPreviewView } from './views.ts'

/** Statements of an undo, at most: it depends on how many tables were written, not on how many rows. */
export const UNDO_BUDGET = 80

/** An undo of a bulk change takes as long as the change did, and somewhat more. */
export const UNDO_TIMEOUT_SECONDS = 300

/** Staff; which of them is decided table by table, once it is known what was written. */
const editors: Access = staffWho('changeEditors', 'staff who may change by hand what the change set changed')

const input = z.object({ changeSetId: z.guid() })
const path = '/admin/changes/:changeSetId/undo'

/** What may refuse it: besides our own, the rules of the resources it touches, whichever they are. */
export function reversalErrors({ resources, reversals }: Resolution): ErrorDefinition[] {
  const declared = [...resources.values()].flatMap(({ definition }) => definition.errors ?? [])
  const others = reversals.flatMap(({ errors }) => errors ?? [])
  return [...new Set([notFound, conflict, stillReferenced, ...changesErrors, ...declared, ...others])]
}

type Headed = { operation: string; resource: string | null; objectId: string | null; undoOf: string | null }

export function undoOperations(resolution: Resolution): OperationDefinition[] {
  return [
    defineOperation('change.undoPreview', {
      summary: 'Show what undoing a change set would do, and what stands in its way.',
      rest: `GET ${path}`,
      access: editors,
      budget: UNDO_BUDGET,
      input,
      output: undoPreviewView,
      errors: [notFound],
      run: (ctx, { changeSetId }) => undoPreview(ctx, resolution, changeSetId),
    }),
    defineOperation('change.undo', {
      summary: 'Undo everything that was written together.',
      rest: `POST ${path}`,
      access: editors,
      undoable: true,
      budget: UNDO_BUDGET,
      timeoutSeconds: UNDO_TIMEOUT_SECONDS,
      input,
      output: reversedView,
      errors: reversalErrors(resolution),
      run: async (ctx, { changeSetId }) => {
        const done = await undoChangeSet(ctx, resolution, changeSetId)
        return { changeSetId: (ctx.unit as UnitOfWork).changeSetId, ...done }
      },
    }),
  ]
}

/**
 * Undoes a change set in the open transaction, which becomes a change set that can itself be undone. Of several at the same
 * moment one acts. Throws NOT_FOUND, ALREADY_UNDONE, NOT_UNDOABLE, and what `reverse` throws.
 */
export async function undoChangeSet(ctx: Context, resolution: Resolution, changeSetId: string): Promise<Reversed> {
  const unit = ctx.unit as UnitOfWork
  await runSql(ctx, lockWriters(changeSetId))
  // Marking it takes the lock: who comes second waits here, and then finds it undone.
  const headed = await runSql<Headed>(
    ctx,
    sql`UPDATE "AuditEntry" SET "undoneBy" = ${unit.changeSetId}::uuid WHERE "changeSetId" = ${changeSetId}::uuid AND "undoneBy" IS NULL AND NOT EXISTS (${stillWritten(changeSetId)})
      RETURNING operation, resource, "objectId", "undoOf"`,
  )
  const [first] = headed
  if (!first) throw await whyNot(ctx, changeSetId)
  const selection = { changes: sql`c."changeSetId" = ${changeSetId}::uuid` }
  const refuse = () => refuseUnsafe(resolution, headed)
  const others = await countReversals(ctx, resolution, changeSetId)
  const done = await reverse(ctx, resolution, selection, { refuse, mayBeEmpty: others.length > 0 })
  for (const { reversal } of others) await reversal.run(ctx, changeSetId)
  // Undoing an undo brings its change set back into force, so that it can be undone anew.
  if (first.undoOf !== null)
    await runSql(
      ctx,
      sql`UPDATE "AuditEntry" SET "undoneBy" = NULL WHERE "changeSetId" = ${first.undoOf}::uuid AND "undoneBy" = ${changeSetId}::uuid`,
    )
  const { resource, objectId } = first
  unit.audit.push({ operation: 'change.undo', resource, objectId, details: {}, undoOf: changeSetId })
  return { ...done, changed: done.changed + others.reduce((sum, { rows }) => sum + rows, 0) }
}

/** Whoever works on it in the background holds one of these rows for each batch, and looks at `undoneBy` under its lock. */
const lockWriters = (changeSetId: string) =>
  sql`WITH runs AS (SELECT 1 FROM "BulkRun" WHERE "changeSetId" = ${changeSetId}::uuid FOR UPDATE),
    files AS (SELECT 1 FROM "FileImport" WHERE "changeSetId" = ${changeSetId}::uuid FOR UPDATE)
    SELECT (SELECT count(*) FROM runs) + (SELECT count(*) FROM files)`

// What goes on being written cannot be taken back whole.
const stillWritten = (changeSetId: string) =>
  sql`SELECT 1 FROM "BulkRun" b WHERE b."changeSetId" = ${changeSetId}::uuid AND b.status IN ('queued', 'running')
    UNION ALL SELECT 1 FROM "FileImport" f WHERE f."changeSetId" = ${changeSetId}::uuid AND f.status = 'applying'`

async function whyNot(ctx: Context, changeSetId: string) {
  const writing = await runSql(ctx, stillWritten(changeSetId))
  if (writing.length > 0) return notUndoable({ detail: 'It is still being written. Stop it first.' })
  const [known] = await runSql<{ undoneBy: string }>(
    ctx,
    sql`SELECT "undoneBy" FROM "AuditEntry" WHERE "changeSetId" = ${changeSetId}::uuid AND "undoneBy" IS NOT NULL LIMIT 1`,
  )
  return known
    ? alreadyUndone({ detail: 'It was undone already.', undoneBy: known.undoneBy })
    : notFound({ detail: 'There is no such change set.' })
}
