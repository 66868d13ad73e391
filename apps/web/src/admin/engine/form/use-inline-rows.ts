import type { InlineMeta } from '../meta-types.ts'
import { useFormState } from './form-context.tsx'
import type { FormStore } from './form-store.ts'
import { type InlineRow, newRow, rowsOf } from './values.ts'

export type InlineRows = {
  all: InlineRow[]
  add: () => void
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

export function useInlineRows(store: FormStore, inline: InlineMeta): InlineRows {
  const all = useFormState((state) => (state.values[inline.field] as InlineRow[] | undefined) ?? none)
  const write = (change: (rows: InlineRow[]) => InlineRow[]) =>
    store.setValue(inline.field, change(rowsOf(store.getState().values, inline.field)))
  return {
    all,
    add: () => write((rows) => numbered(inline, [...rows, newRow(inline)])),
    toggleDeleted: (key) =>
      write((rows) =>
        rows.flatMap((row) => {
          if (row.key !== key) return row
          return row.id ? { ...row, isDeleted: !row.isDeleted } : []
        }),
      ),
    move: (key, step) => write((rows) => numbered(inline, moved(rows, key, step))),
  }
}
