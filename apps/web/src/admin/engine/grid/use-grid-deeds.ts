import type { Column } from './column.ts'
import type { GridProps, GridRow } from './grid-types.ts'
import { t } from './messages.ts'
import { rangeOf, type Selection, spread } from './selection.ts'
import { parseTsv, toTsv } from './tsv.ts'
import { valueAt, writeCells } from './write-cells.ts'

/** What can be done to the cells of a grid, by keyboard, mouse or clipboard. Each is one step that can be taken back. */
export function useGridDeeds<Row extends GridRow>({ rows, columns, edits, selection, onNote }: GridProps<Row>) {
  const write = (cells: ReturnType<typeof spread>): number => {
    const { changes, outside } = writeCells({ rows, columns, readOnly: t('readOnly') }, cells)
    edits.change(changes)
    if (outside > 0) onNote(t('outside', { count: outside }))
    return changes.length
  }
  const textAt = (row: number, column: number): string => {
    const [own, of] = [rows[row], columns[column]]
    if (!own || !of) return ''
    const edit = edits.get().get(own.id)?.get(of.key)
    return edit && edit.value === undefined ? edit.text : of.textOf(valueAt(edits.get(), own, of))
  }
  const blockOf = (of: Selection): string[][] => {
    const { top, left, bottom, right } = rangeOf(of)
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => textAt(top + row, left + column)),
    )
  }
  return {
    textAt,
    copy: () => toTsv(blockOf(selection)),
    paste: (text: string) => {
      const count = write(spread(parseTsv(text), selection))
      if (count > 1) onNote(t('pasted', { count }))
    },
    type: (place: { row: number; column: number }, text: string) => write([{ place, text }]),
    /** The first row of the selection into all of it. */
    fillDown: () => write(spread(blockOf(selection).slice(0, 1), selection)),
    clear: () => write(spread([['']], selection).filter(({ place }) => isEdited(columns[place.column]))),
  }
}

const isEdited = <Row>(column: Column<Row> | undefined): boolean => column?.read !== undefined
