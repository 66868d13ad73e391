export type Place = { readonly row: number; readonly column: number }

/** A block of cells: from where it was begun to where it ends now. */
export type Selection = { readonly anchor: Place; readonly head: Place }

export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export type Size = { readonly rows: number; readonly columns: number }

export const rangeOf = ({ anchor, head }: Selection): Range => ({
  top: Math.min(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  bottom: Math.max(anchor.row, head.row),
  right: Math.max(anchor.column, head.column),
})

export const isSingle = ({ anchor, head }: Selection): boolean =>
  anchor.row === head.row && anchor.column === head.column

export const selectionAt = (place: Place): Selection => ({ anchor: place, head: place })

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

/** The block after a step: with `isExtending` its end moves, otherwise it becomes the one cell it moves to. */
export function moveBy(
  selection: Selection,
  step: { readonly rows: number; readonly columns: number },
  size: Size,
  isExtending = false,
): Selection {
  const from = selection.head
  const head = {
    row: within(from.row + step.rows, size.rows),
    column: within(from.column + step.columns, size.columns),
  }
  return isExtending ? { anchor: selection.anchor, head } : selectionAt(head)
}

/** Where a block of so many cells goes: what is copied once fills the whole selection, as often as it fits. */
export function spread(block: readonly (readonly string[])[], selection: Selection): { place: Place; text: string }[] {
  const { top, left, bottom, right } = rangeOf(selection)
  const height = block.length
  const width = Math.max(0, ...block.map((row) => row.length))
  if (width === 0) return []
  const fits = (size: number, room: number) => (room > size && room % size === 0 ? room : size)
  const rows = fits(height, bottom - top + 1)
  const columns = fits(width, right - left + 1)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const text = block[row % height]?.[column % width]
      return text === undefined ? [] : [{ place: { row: top + row, column: left + column }, text }]
    }).flat(),
  ).flat()
}
