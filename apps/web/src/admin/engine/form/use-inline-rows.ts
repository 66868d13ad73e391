import type { InlineMeta } from '../meta-types.ts'
import { useForm, useFormState } from './form-context.tsx'
import { valueIn } from './form-store.ts'
import { type FormValues, type InlineRow, isSame, newRow, valueAt } from './values.ts'

export type InlineRows = {
  /** Where the rows live in the form: "variants", or "variants.<key>.prices". */
  path: string
  all: InlineRow[]
  add: (values?: FormValues) => void
  /** The same row again, if it was only marked for deletion; else a new one. */
  restoreOrAdd: (values: FormValues) => void
  /** Marks a stored row for deletion, or unmarks it; a row the server never saw simply goes. */
  toggleDeleted: (key: string) => void
  move: (key: string, step: number) => void
}

const none: InlineRow[] = []

export const liveRows = (rows: InlineRow[]): InlineRow[] => rows.filter((row) => !row.isDeleted)

/** Numbers the rows as they stand, where the declaration names a field to sort by. */
export function numbered(inline: InlineMeta, rows: InlineRow[]): InlineRow[] {
  const { sortBy } = inline
  if (!sortBy) return rows
  let position = -1
  return rows.map((row) => {
    if (row.isDeleted) return row
    position += 1
    return row.values[sortBy] === position ? row : { ...row, values: { ...row.values, [sortBy]: position } }
  })
}

export function moved(rows: InlineRow[], key: string, step: number): InlineRow[] {
  const from = rows.findIndex((row) => row.key === key)
  const to = Math.max(0, Math.min(rows.length - 1, from + step))
  if (from < 0 || from === to) return rows
  const next = [...rows]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}

/** Adding at the end must not renumber what is there: stored positions may have gaps, and that is no change. */
function appended(inline: InlineMeta, rows: InlineRow[], values: FormValues = {}): InlineRow[] {
  const { sortBy } = inline
  const last = sortBy ? Math.max(-1, ...rows.map((each) => Number(each.values[sortBy] ?? 0))) : -1
  const row = newRow(inline, last + 1)
  return [...rows, { ...row, values: { ...row.values, ...values } }]
}

function restored(inline: InlineMeta, rows: InlineRow[], values: FormValues): InlineRow[] {
  const isIt = (row: InlineRow) =>
    row.isDeleted && Object.entries(values).every(([name, value]) => isSame(row.values[name], value))
  const found = rows.find(isIt)
  return found ? withToggled(rows, found.key) : appended(inline, rows, values)
}

function withToggled(rows: InlineRow[], key: string): InlineRow[] {
  return rows.flatMap((row) => {
    if (row.key !== key) return row
    return row.id ? { ...row, isDeleted: !row.isDeleted } : []
  })
}

export function useInlineRows(inline: InlineMeta, path: string): InlineRows {
  const { store } = useForm()
  const all = useFormState((state) => (valueIn(state, path) as InlineRow[] | undefined) ?? none)
  const write = (change: (rows: InlineRow[]) => InlineRow[]) =>
    store.setValue(path, change((valueAt(store.getState().values, path) as InlineRow[] | undefined) ?? none))
  return {
    path,
    all,
    add: (values) => write((rows) => appended(inline, rows, values)),
    restoreOrAdd: (values) => write((rows) => restored(inline, rows, values)),
    toggleDeleted: (key) => write((rows) => withToggled(rows, key)),
    move: (key, step) => write((rows) => numbered(inline, moved(rows, key, step))),
  }
}
