import { newId } from '@stoa/kernel'
import { type ChangeRow, changeColumns, describeChanges } from '../changes/describe-changes.ts'
import { readLabels } from '../changes/object-labels.ts'
import type { Context } from '../context.ts'
import { declarationsOf } from '../resolve/declarations-of.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { raw, sql } from '../sql.ts'
import { inTransaction } from '../unit-of-work.ts'
import { problemOf, type RowProblem, type RowsOfRun, runOne } from './run-rows.ts'
import { runSelected, type Selection, selectionSql } from './selection.ts'

/** Rows of a selection that are shown before it is run. */
export const SAMPLE = 10

/** Ends the transaction of a preview, which is never to be committed. */
class Rollback extends Error {}

type Tried = { readonly changes: readonly ChangeRow[]; readonly problem: RowProblem | null }

/**
 * What running an operation on a selection would do: how many rows there are, and for the first of them what would change or
 * why they refuse. It does it and takes it back; nothing is tried of an operation that acts on more than recorded rows.
 */
export async function previewBulk(runtime: Runtime, ctx: Context, rows: RowsOfRun, selection: Selection) {
  const { exposure, operation } = rows.target
  const { key, from, values } = selectionSql(exposure, ctx, selection)
  const [found] = await runSelected<{ total: number; ids: string[] }>(
    ctx,
    sql`SELECT (SELECT count(*)::int FROM ${from}) AS total, ARRAY(SELECT ${key}::text FROM ${from} ORDER BY ${key} LIMIT ${SAMPLE}::int) AS ids`,
    values,
  )
  const { total, ids } = found as { total: number; ids: string[] }
  const tried = operation.undoable ? await tryAll(runtime, ctx, rows, ids) : new Map<string, Tried>()
  const declarations = declarationsOf(runtime.kit)
  const describe = await describeChanges(
    ctx,
    declarations,
    [...tried.values()].flatMap(({ changes }) => changes),
  )
  const labelOf = await readLabels(
    ctx,
    declarations,
    ids.map((id) => ({ model: exposure.model.name, key: id })),
  )
  const sample = ids.map((id) => {
    const { changes = [], problem = null } = tried.get(id) ?? {}
    return {
      id,
      label: labelOf(exposure.model.name, id),
      changes: changes.map((change) => {
        const described = describe(change)
        return { ...described, fields: [...described.fields] }
      }),
      problem: problem && { code: problem.code, message: problem.message, field: problem.field },
    }
  })
  return { total, isTried: operation.undoable, sample }
}

/** Runs the operation on each row in a transaction of its own that is rolled back. */
async function tryAll(
  runtime: Runtime,
  ctx: Context,
  rows: RowsOfRun,
  ids: readonly string[],
): Promise<Map<string, Tried>> {
  const tried = new Map<string, Tried>()
  for (const id of ids) {
    try {
      await inTransaction({ ...ctx, changeSetId: newId() }, runtime.hooks, async (inner) => {
        await runOne(runtime, inner, rows, id)
        const changes = await runSql<ChangeRow>(
          inner,
          sql`SELECT ${raw(changeColumns)} FROM "RowChange" c WHERE c."changeSetId" = ${inner.unit.changeSetId}::uuid ORDER BY c.id LIMIT 50`,
        )
        tried.set(id, { changes, problem: null })
        throw new Rollback()
      })
    } catch (error) {
      if (!(error instanceof Rollback))
        tried.set(id, { changes: [], problem: problemOf(runtime, rows.target, id, error) })
    }
  }
  return tried
}
