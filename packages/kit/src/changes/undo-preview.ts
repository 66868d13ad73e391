import { isAppError } from '@stoa/kernel'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { plural, sentenceCase } from '../names.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import { alreadyUndone, undoConflict } from './changes.errors.ts'
import { countReversals } from './count-reversals.ts'
import { describeConflicts } from './describe-conflicts.ts'
import { findConflicts } from './find-conflicts.ts'
import type { Outcome } from './net-changes.ts'
import type { Plan } from './read-plan.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { planAllowed } from './reverse.ts'
import type { undoPreviewView } from './views.ts'

type Preview = z.input<typeof undoPreviewView>

/** What undoing a change set would do. Throws NOT_FOUND, and FORBIDDEN where the caller may not undo it. */
export async function undoPreview(ctx: Context, resolution: Resolution, changeSetId: string): Promise<Preview> {
  const headed = await runSql<{ operation: string; undoneBy: string | null }>(
    ctx,
    sql`SELECT operation, "undoneBy" FROM "AuditEntry" WHERE "changeSetId" = ${changeSetId}::uuid`,
  )
  if (headed.length === 0) throw notFound({ detail: 'There is no such change set.' })
  const refused = { changeSetId, isPossible: false, steps: [], conflicts: [] }
  try {
    const selection = { changes: sql`c."changeSetId" = ${changeSetId}::uuid` }
    const others = await countReversals(ctx, resolution, changeSetId)
    const plan = await planAllowed(ctx, resolution, selection, {
      mayBeEmpty: others.length > 0,
      refuse: () => {
        if (headed.some(({ undoneBy }) => undoneBy !== null)) throw alreadyUndone({ detail: 'It was undone already.' })
        refuseUnsafe(resolution, headed)
      },
    })
    const found = await findConflicts(ctx, resolution, selection, plan)
    const conflicts = found.length === 0 ? [] : await describeConflicts(ctx, resolution, selection, found)
    const isPossible = conflicts.length === 0
    const told = isPossible ? null : undoConflict()
    return {
      changeSetId,
      isPossible,
      code: told?.code ?? null,
      message: told?.message ?? null,
      steps: [
        ...stepsOf(resolution, plan),
        ...others.map(({ reversal, rows }) => stepOf(resolution, reversal.model, 'change', rows)),
      ],
      conflicts: conflicts.map((each) => ({ ...each, fields: [...each.fields] })),
    }
  } catch (error) {
    if (!isAppError(error) || error.status !== 409) throw error
    return { ...refused, code: error.code, message: error.message }
  }
}

const stepsOf = (resolution: Resolution, { steps }: Plan): Preview['steps'] =>
  steps.map(({ recorded: { model }, outcome, keys }) => stepOf(resolution, model.name, outcome, keys.length))

function stepOf(resolution: Resolution, model: string, outcome: Outcome, rows: number): Preview['steps'][number] {
  const resource = resolution.resources.get(model)
  return {
    model,
    resource: resource?.exposures.admin?.path ?? null,
    label: resource?.labelPlural ?? plural(sentenceCase(model)),
    outcome,
    rows,
  }
}
