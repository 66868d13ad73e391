import { isAppError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { isCollision, translateDatabaseError } from '../database-errors.ts'
import { notFound } from '../errors.ts'
import { execute } from '../execute.ts'
import type { Runtime } from '../runtime.ts'
import { type BulkTarget, type BulkWork, isPlainUpdate } from './targets.ts'
import { updateRows } from './update-rows.ts'

/** Why a row was left as it is. */
export type RowProblem = {
  readonly objectId: string
  readonly code: string
  readonly message: string
  readonly field: string | null
}

export type RowsOfRun = BulkWork & { readonly runId: string }

/** How many rows one transaction holds: plain changes are few statements, however many rows. */
export function batchSize(target: BulkTarget): number {
  return isPlainUpdate(target) ? 500 : 50
}

/** Runs the operation on all rows in the open transaction. Throws at the first row that refuses; nothing of it may stay then. */
export async function runTogether(
  runtime: Runtime,
  ctx: Context,
  run: RowsOfRun,
  ids: readonly string[],
): Promise<RowProblem[]> {
  const { target, values } = run
  if (!isPlainUpdate(target)) {
    for (const id of ids) await runOne(runtime, ctx, run, id)
    return []
  }
  const found = new Set(await updateRows(ctx, target.exposure, ids, values))
  return ids.filter((id) => !found.has(id)).map((id) => problemOf(runtime, target, id, gone()))
}

/** Runs the operation on one row, the way every caller of it does. */
export async function runOne(runtime: Runtime, ctx: Context, run: RowsOfRun, id: string): Promise<void> {
  const { operation, key } = run.target
  await execute(runtime, operation, ctx, {
    input: { ...run.input, [key]: id },
    isThrottled: true,
    idempotencyKey: operation.idempotent === 'required' ? `bulk-${run.runId}-${id}` : null,
  })
}

const gone = () => notFound({ detail: 'It is not there any more.' })

/** What a row's refusal is told as. Throws what is no refusal but a collision, a defect or an outage. */
export function problemOf(runtime: Runtime, { operation }: BulkTarget, objectId: string, error: unknown): RowProblem {
  if (isCollision(error)) throw error
  const told = translateDatabaseError(error, { kit: runtime.kit, operation })
  if (!isAppError(told) || told.status >= 500) throw error
  const [field] = told.fieldErrors ?? []
  return { objectId, code: told.code, message: field?.message ?? told.message, field: field?.path ?? null }
}
