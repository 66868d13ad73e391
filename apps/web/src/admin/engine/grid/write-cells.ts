import type { CellValue, Column } from './column.ts'
import type { CellEdit, Edits } from './edits.ts'
import type { Place } from './selection.ts'

type Grid<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly readOnly: string
}

type Identified = { readonly id: string }

/** The value of a cell as it will be once saved. */
export function valueAt<Row extends Identified>(edits: Edits, row: Row, column: Column<Row>): CellValue {
  const edit = edits.get(row.id)?.get(column.key)
  return edit?.value === undefined ? column.storedIn(row) : edit.value
}

/**
 * The changes that texts written into cells make. What says what is stored already is no change; what cannot be read, or
 * stands where nothing is edited, is kept with its reason. Cells outside the grid are counted.
 */
export function writeCells<Row extends Identified>(
  { rows, columns, readOnly }: Grid<Row>,
  cells: readonly { place: Place; text: string }[],
): { changes: CellEdit[]; outside: number } {
  const changes: CellEdit[] = []
  let outside = 0
  for (const { place, text } of cells) {
    const row = rows[place.row]
    const column = columns[place.column]
    if (row && column) changes.push({ row: row.id, column: column.key, edit: editOf(row, column, text, readOnly) })
    else outside += 1
  }
  return { changes, outside }
}

function editOf<Row>(row: Row, column: Column<Row>, text: string, readOnly: string): CellEdit['edit'] {
  const stored = column.storedIn(row)
  if (!column.read) return column.textOf(stored) === text.trim() ? null : { text, error: readOnly }
  const read = column.read(text, row)
  if ('error' in read) return { text, error: read.error }
  return read.value === stored ? null : { text, value: read.value }
}
