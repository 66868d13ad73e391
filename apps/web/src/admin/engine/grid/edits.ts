import type { CellValue } from './column.ts'

/** A cell that somebody changed and did not save: what they wrote, what was read of it, and why it was refused. */
export type Edit = { readonly text: string; readonly value?: CellValue; readonly error?: string }

export type RowEdits = ReadonlyMap<string, Edit>

/** By row and column. */
export type Edits = ReadonlyMap<string, RowEdits>

export type CellEdit = { readonly row: string; readonly column: string; readonly edit: Edit | null }

export type EditStore = {
  get: () => Edits
  subscribe: (listener: () => void) => () => void
  /** Changes cells as one step that can be taken back. */
  change: (cells: readonly CellEdit[]) => void
  /** Changes cells because of what the server said: no step of the editor's. */
  settle: (cells: readonly CellEdit[]) => void
  /** Takes the last step back; tells whether there was one. */
  stepBack: () => boolean
  clear: () => void
}

const STEPS = 50

/** Unsaved cells, outside React: a row subscribes to its own, so that a paste of a thousand renders those on screen. */
export function createEditStore(): EditStore {
  let edits: Edits = new Map()
  let steps: Edits[] = []
  const listeners = new Set<() => void>()
  const set = (next: Edits) => {
    edits = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => edits,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (cells) => {
      steps = [...steps, edits].slice(-STEPS)
      set(withCells(edits, cells))
    },
    settle: (cells) => {
      steps = []
      set(withCells(edits, cells))
    },
    stepBack: () => {
      const before = steps.pop()
      if (before) set(before)
      return before !== undefined
    },
    clear: () => {
      steps = []
      set(new Map())
    },
  }
}

function withCells(edits: Edits, cells: readonly CellEdit[]): Edits {
  const next = new Map(edits)
  const touched = new Map<string, Map<string, Edit>>()
  for (const { row, column, edit } of cells) {
    const own = touched.get(row) ?? new Map(next.get(row))
    touched.set(row, own)
    if (edit) own.set(column, edit)
    else own.delete(column)
  }
  for (const [row, own] of touched)
    if (own.size > 0) next.set(row, own)
    else next.delete(row)
  return next
}

/** How many cells wait to be saved, in how many rows, and how many cannot be. */
export function countEdits(edits: Edits): { cells: number; rows: number; refused: number } {
  const all = [...edits.values()].flatMap((row) => [...row.values()])
  return { cells: all.length, rows: edits.size, refused: all.filter(({ error }) => error !== undefined).length }
}
