import { newId } from '@stoa/kernel'
import type { Computed, SavedValue } from '../computed.ts'
import type { Context } from '../context.ts'
import type { ResolvedInline, WriteField } from '../resolved.ts'
import { prefill } from './prefill.ts'
import type { PendingCount } from './row-counts.ts'

type Values = Readonly<Record<string, unknown>>

/** What a Prisma write takes, what is stored after it, and what is counted then. */
export type WriteData = {
  readonly data: Record<string, unknown>
  readonly saves: readonly PendingSave[]
  readonly counts: readonly PendingCount[]
}

/** `id` is null for the row of the write itself. */
type PendingSave = { readonly computed: Computed; readonly id: string | null; readonly value: unknown }

type Pending = { readonly saves: PendingSave[]; readonly counts: PendingCount[] }

/** A row to be written; `path` leads to it in the input, and its `id` is null for the row of the write itself. */
type Row = { readonly input: Values; readonly id: string | null; readonly isNew: boolean; readonly path: string }

/** Turns validated input into a write: columns, composites split into theirs, inlines nested. */
export function toWriteData(writes: readonly WriteField[], input: Values, { isNew = false } = {}): WriteData {
  const pending: Pending = { saves: [], counts: [] }
  return { data: rowData(writes, { input, id: null, isNew, path: '' }, pending), ...pending }
}

function rowData(writes: readonly WriteField[], row: Row, pending: Pending): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of writes) {
    const value = row.input[field.name]
    if (field.kind === 'inline') countLater(field.name, field.inline, row, pending)
    if (value === undefined) continue
    if (field.kind === 'column') data[field.name] = value
    else if (field.kind === 'inline')
      data[field.name] = inlineData(field.inline, value as Values[], `${row.path}${field.name}.`, pending)
    else {
      Object.assign(data, splitComposite(field.computed.writes ?? {}, value))
      if (field.computed.save) pending.saves.push({ computed: field.computed, id: row.id, value })
    }
  }
  return data
}

// Rows that a write does not speak of stay as many as they are; a new row has none yet.
function countLater(name: string, inline: ResolvedInline, row: Row, pending: Pending): void {
  const isLimited = inline.min !== undefined || inline.max !== undefined
  if (isLimited && (row.isNew || row.input[name] !== undefined))
    pending.counts.push({ inline, parentId: row.id, path: `${row.path}${name}` })
}

function splitComposite(columns: Readonly<Record<string, string>>, value: unknown): Record<string, unknown> {
  const members = (value ?? {}) as Values
  return Object.fromEntries(Object.entries(columns).map(([member, column]) => [column, members[member] ?? null]))
}

// Prisma's nested writes tie each row to the parent, so an id of somebody else's row is refused, not changed.
function inlineData(inline: ResolvedInline, rows: readonly Values[], path: string, pending: Pending): object {
  const create: object[] = []
  const update: object[] = []
  const remove: object[] = []
  rows.forEach((row, index) => {
    const isNew = row.id === undefined
    const given = isNew ? prefill(inline.prefill, row) : row
    const input = inline.sortBy && row[inline.sortBy] === undefined ? { ...given, [inline.sortBy]: index } : given
    const id = isNew ? newId() : String(row.id)
    if (row._delete) remove.push({ id })
    else {
      const data = rowData(inline.writes, { input, id, isNew, path: `${path}${index}.` }, pending)
      if (isNew) create.push({ id, ...data })
      else update.push({ where: { id }, data })
    }
  })
  return {
    ...(create.length > 0 && { create }),
    ...(update.length > 0 && { update }),
    ...(remove.length > 0 && { delete: remove }),
  }
}

/** Stores what no column holds, once the rows are there: every field once, with all its rows. `ownIds` are those of the write. */
export async function saveComputed(
  ctx: Context,
  saves: readonly PendingSave[],
  ownIds: readonly string[],
): Promise<void> {
  const rows = new Map<Computed, SavedValue[]>()
  for (const { computed, id, value } of saves) {
    const known = rows.get(computed) ?? []
    known.push(...(id === null ? ownIds : [id]).map((each) => ({ id: each, value })))
    rows.set(computed, known)
  }
  for (const [computed, values] of rows) await computed.save?.(ctx, values as SavedValue<never>[])
}
