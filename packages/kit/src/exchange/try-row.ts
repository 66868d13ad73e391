import { isAppError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { isCollision, translateDatabaseError } from '../database-errors.ts'
import { inputSchema } from '../execute.ts'
import { createRow } from '../operations/create.ts'
import { updateRow } from '../operations/update.ts'
import type { ResolvedOperation } from '../resolved.ts'
import type { UnitOfWork } from '../unit.ts'
import { validate } from '../validate.ts'
import type { Judgement, Refusal } from './file-import.ts'
import type { ImportWork } from './import-work.ts'
import { toRefusal } from './judge-rows.ts'

/** In an open transaction. */
export type Inside = Context & { readonly unit: UnitOfWork }

/** Writes a row for itself: answers its key, or why it was refused. Throws what is no refusal but a collision, a defect or an outage. */
export async function tryRow(
  work: ImportWork,
  ctx: Inside,
  judgement: Extract<Judgement, { input: unknown }>,
): Promise<string | Refusal> {
  const operation = work.exposure.operations[judgement.verdict] as ResolvedOperation
  const { events, afterCommit } = ctx.unit
  const lengths = [events.length, afterCommit.length] as const
  await ctx.db.query({ text: 'SAVEPOINT import_row', values: [] })
  try {
    const key = await writeRow(work, ctx, operation, judgement)
    await ctx.db.query({ text: 'RELEASE SAVEPOINT import_row', values: [] })
    return key
  } catch (error) {
    if (isCollision(error)) throw error
    const told = translateDatabaseError(error, { kit: work.runtime.kit, operation })
    if (!isAppError(told) || told.status >= 500) throw error
    await ctx.db.query({ text: 'ROLLBACK TO SAVEPOINT import_row', values: [] })
    for (const [index, list] of [events, afterCommit].entries()) list.length = lengths[index] as number
    const [column, reason] = toRefusal(work.columns, told)
    return { column, reason }
  }
}

/** The way every caller's write takes, hooks and history included. */
async function writeRow(
  { runtime, exposure }: ImportWork,
  ctx: Inside,
  operation: ResolvedOperation,
  { verdict, objectId, input }: Extract<Judgement, { input: unknown }>,
): Promise<string> {
  const key = exposure.model.primaryKey[0] as string
  const inner = { ...ctx, operation: operation.name }
  const select = { [key]: true } as const
  const isNew = verdict === 'create'
  const checked = validate(inputSchema(operation), isNew ? input : { ...input, [exposure.lookup]: objectId })
  const { value } = isNew
    ? await createRow(
        runtime.reads,
        inner,
        operation,
        exposure,
        { ...checked, ...(objectId && { [key]: objectId }) },
        select,
      )
    : await updateRow(runtime.reads, inner, operation, exposure, checked, { select, ifMatch: null })
  return String(value[key])
}
