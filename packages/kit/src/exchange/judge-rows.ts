import { isAppError, isUuid } from '@stoa/kernel'
import { refuseCaller } from '../access.ts'
import type { Context } from '../context.ts'
import { inputSchema } from '../execute.ts'
import type { Row } from '../read/plan.ts'
import type { ResolvedOperation } from '../resolved.ts'
import { validate } from '../validate.ts'
import type { ExchangeColumn } from './column.ts'
import type { Cells, Judgement, Refusal } from './file-import.ts'
import { findExisting } from './find-existing.ts'
import type { ImportWork } from './import-work.ts'
import { inlineInput } from './inline-input.ts'
import { isGiven } from './match-values.ts'
import { type KeyOf, resolveReferences } from './resolve-references.ts'
import { sameDecimal, sameValue, shortened } from './same-value.ts'

/** Whether a row of the file that is not there yet goes by this name. */
export type IsComing = (column: ExchangeColumn, named: unknown) => boolean

/** Compares rows of a file with those that are there. Writes nothing. */
export async function judgeRows(
  work: ImportWork,
  ctx: Context,
  rows: readonly Cells[],
  isComing: IsComing,
): Promise<Judgement[]> {
  const keyOf = await resolveReferences(work, ctx, rows)
  const existing = await findExisting(work, ctx, rows)
  return rows.map((cells) => {
    try {
      return judgeRow({ work, ctx, keyOf, isComing }, cells, existing(cells))
    } catch (error) {
      if (error instanceof Refused) return { verdict: 'refused', refusal: error.refusal }
      throw error
    }
  })
}

type Judging = {
  readonly work: ImportWork
  readonly ctx: Context
  readonly keyOf: KeyOf
  readonly isComing: IsComing
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(column: string | null, reason: string) {
    super(reason)
    this.refusal = { column, reason }
  }
}

function judgeRow(judging: Judging, cells: Cells, current: Row | null): Judgement {
  const { exposure, columns } = judging.work
  const key = exposure.model.primaryKey[0] as string
  const operation = operationFor(judging, current)
  const input: Record<string, unknown> = {}
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  let waits = false
  for (const column of columns) {
    const value = cells[column.name]
    if (value === undefined || column.target === null || column.target.kind === 'key') continue
    const from = current ? column.read(current) : null
    const isSame = column.kind === 'decimal' ? sameDecimal(from, value) : sameValue(from, value)
    if (current && isSame) continue
    if (current && isCreateOnly(column)) throw new Refused(column.name, 'Can only be set when it is made')
    waits = put(judging, input, column, value, current) || waits
    if (!isSame) changes[column.name] = { from, to: value }
  }
  if (current && Object.keys(changes).length === 0) return { verdict: 'unchanged', objectId: String(current[key]) }
  // What it waits for is known when its turn comes.
  if (!waits) check(operation, columns, current ? { ...input, [exposure.lookup]: current[exposure.lookup] } : input)
  const objectId = current ? String(current[key]) : newKey(judging, key, cells[key])
  return { verdict: current ? 'update' : 'create', objectId, input, changes, waits }
}

/** A new row keeps the key that the file gives it, so that rows deleted come back as they were. */
function newKey({ work: { exposure } }: Judging, name: string, given: unknown): string | null {
  const meta = exposure.model.fields[name]
  if (!isGiven(given) || meta?.kind !== 'scalar' || meta.type !== 'Uuid') return null
  if (!isUuid(given)) throw new Refused(name, 'Must be an id')
  return given
}

function operationFor({ work: { exposure }, ctx }: Judging, current: Row | null): ResolvedOperation {
  const operation = exposure.operations[current ? 'update' : 'create']
  const { label } = exposure.resource
  if (!operation) throw new Refused(null, `There is no such ${label.toLowerCase()}, and none can be made here`)
  const refused = refuseCaller(operation.access, ctx.actor)
  if (refused) throw new Refused(null, refused.message)
  return operation
}

function isCreateOnly({ target }: ExchangeColumn): boolean {
  return target !== null && target.kind !== 'key' && target.field.kind !== 'inline' && target.field.createOnly
}

/** Puts a value where a write takes it. True where it has to wait for another row of the file. */
function put(
  { keyOf, isComing }: Judging,
  input: Record<string, unknown>,
  column: ExchangeColumn,
  value: unknown,
  current: Row | null,
): boolean {
  const { target } = column
  if (target?.kind === 'value') input[target.field.name] = value
  if (target?.kind === 'member') {
    const before = (input[target.field.name] ?? current?.[target.field.name] ?? {}) as object
    const whole = { ...before, [target.member]: value }
    input[target.field.name] = Object.values(whole).every((member) => member === null) ? null : whole
  }
  if (target?.kind === 'rows') {
    if (!Array.isArray(value)) throw new Refused(column.name, 'Must be a list')
    input[target.field.name] = inlineInput(target.inline, (current?.[column.field] ?? []) as Row[], value)
  }
  if (target?.kind !== 'reference') return false
  if (!isGiven(value)) {
    input[target.field.name] = null
    return false
  }
  const key = keyOf(column, value)
  if (key !== undefined) input[target.field.name] = key
  else if (!isComing(column, value)) throw new Refused(column.name, `There is no "${shortened(value)}"`)
  return key === undefined
}

function check(
  operation: ResolvedOperation,
  columns: readonly ExchangeColumn[],
  input: Readonly<Record<string, unknown>>,
): void {
  try {
    validate(inputSchema(operation), input)
  } catch (error) {
    throw isAppError(error) ? new Refused(...toRefusal(columns, error)) : error
  }
}

/** The column and the reason of an error that a write was refused with. */
export function toRefusal(
  columns: readonly ExchangeColumn[],
  error: { readonly message: string; readonly fieldErrors?: readonly { path: string; message: string }[] | undefined },
): [string | null, string] {
  const [first] = error.fieldErrors ?? []
  if (!first) return [null, error.message]
  const column = columnOf(columns, first.path)
  return column ? [column, first.message] : [first.path || null, first.message]
}

function columnOf(columns: readonly ExchangeColumn[], path: string): string | null {
  const [field, member] = path.split('.')
  const found = columns.filter(({ target }) => target !== null && target.kind !== 'key' && target.field.name === field)
  const exact = found.find(({ target }) => target?.kind === 'member' && target.member === member)
  return (exact ?? found[0])?.name ?? null
}
