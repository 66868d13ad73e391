import type { Context } from '../context.ts'
import { internalError } from '../errors.ts'
import { type ReadExecutor, selectAll } from '../read/plan.ts'
import type { ResolvedExposure, ResolvedOperation, SelectTree } from '../resolved.ts'
import { checkFormRules } from './check-form-rules.ts'
import { prefill } from './prefill.ts'
import { recordWrite } from './record-write.ts'
import { checkRowCounts } from './row-counts.ts'
import { saveComputed, toWriteData } from './write-data.ts'

/** Inserts a row with its inline rows and answers it. Runs in a transaction. */
export async function createRow(
  reads: ReadExecutor,
  ctx: Context,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  input: Record<string, unknown>,
  select: SelectTree | undefined,
) {
  const { definition, hooks } = exposure.resource
  const filled = prefill(definition.prefill ?? {}, input)
  await checkFormRules(ctx, exposure, { stored: null, input: filled })
  const write = toWriteData(exposure.writes, filled, { isNew: true })
  // Doors refuse a key; an import brings back rows under theirs.
  const own = { ...givenKey(exposure, input), ...write.data, ...exposure.assign?.(ctx) }
  const data = hooks.before ? await hooks.before(ctx, own, null) : own
  const keyName = exposure.model.primaryKey[0] as string
  const made = await ctx.db.model(exposure.model.name).create({ data, select: { [keyName]: true } })
  const id = String(made[keyName])
  await saveComputed(ctx, write.saves, [id])
  await checkRowCounts(ctx, write.counts, id)
  await hooks.after?.(ctx, id, 'create')
  const key = exposure.lookup === keyName ? made[keyName] : data[exposure.lookup]
  const answer = await reads.read(ctx, exposure, { key, select: select ?? selectAll(exposure), by: 'any' })
  if (!answer) throw internalError({ detail: 'The new row is outside what its audience may see.' })
  recordWrite(ctx, operation, exposure, { verb: 'create', id, fields: Object.keys(data) })
  return { value: answer.row, version: answer.version }
}

function givenKey({ model }: ResolvedExposure, input: Record<string, unknown>): Record<string, unknown> {
  const name = model.primaryKey[0] as string
  return input[name] === undefined ? {} : { [name]: input[name] }
}
