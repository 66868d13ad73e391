import { newId } from '@stoa/kernel'
import type { Computed, SavedValue } from '../computed.ts'
import type { Context } from '../context.ts'
import type { ResolvedInline, WriteField } from '../resolved.ts'

type Values = Readonly<Record<string, unknown>>

/** What a Prisma write takes, and what is stored after it. */
export type WriteData = { readonly data: Record<string, unknown>; readonly saves: readonly PendingSave[] }

/** `id` is null for the row of the write itself. */
type PendingSave = { readonly computed: Computed; readonly id: string | null; readonly value: unknown }

/** Turns validated input into a write: columns, composites split into theirs, inlines nested. */
export function toWriteData(writes: readonly WriteField[], input: Values): WriteData {
  const saves: PendingSave[] = []
  return { data: rowData(writes, input, null, saves), saves }
}

function rowData(
  writes: readonly WriteField[],
  input: Values,
  id: string | null,
  saves: PendingSave[],
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of writes) {
    const value = input[field.name]
    if (value === undefined) continue
    if (field.kind === 'column') data[field.name] = value
    else if (field.kind === 'inline') data[field.name] = inlineData(field.inline, value as Values[], saves)
    else {
      Object.assign(data, splitComposite(field.computed.writes ?? {}, value))
      if (field.computed.save) saves.push({ computed: field.computed, id, value })
    }
  }
  return data
}

function splitComposite(columns: Readonly<Record<string, string>>, value: unknown): Record<string, unknown> {
  const members = (value ?? {}) as Values
  return Object.fromEntries(Object.entries(columns).map(([member, column]) => [column, members[member] ?? null]))
}

// Prisma's nested writes tie each row to the parent, so an id of somebody else's row is refused, not changed.
function inlineData(inline: ResolvedInline, rows: readonly Values[], saves: PendingSave[]): object {
  const create: object[] = []
  const update: object[] = []
  const remove: object[] = []
  rows.forEach((row, index) => {
    const placed = inline.sortBy && row[inline.sortBy] === undefined ? { ...row, [inline.sortBy]: index } : row
    const id = row.id === undefined ? newId() : String(row.id)
    if (row._delete) remove.push({ id })
    else {
      const data = rowData(inline.writes, placed, id, saves)
      if (row.id === undefined) create.push({ id, ...data })
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
