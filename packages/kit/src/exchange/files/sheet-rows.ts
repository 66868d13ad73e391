import type { FileCell, FileRow } from './sheet.ts'
import { refuseColumns } from './sheet-limits.ts'
import { unescapeText } from './xlsx-text.ts'
import { createXmlParser, type Handlers } from './xlsx-xml.ts'

/**
 * The rows of a sheet, the header first, as its XML comes in. No row is longer than the header, whose cells name the columns:
 * one cell far to the right would make every row as long. Cells nobody filled are undefined.
 */
export async function* sheetRows(xml: AsyncIterable<string>, shared: readonly string[]): AsyncGenerator<FileRow> {
  const rows: FileRow[] = []
  const parser = createXmlParser(rowHandlers(shared, (row) => rows.push(row)))
  for await (const piece of xml) {
    parser.write(piece)
    yield* rows.splice(0)
  }
  parser.close()
}

type Cell = { readonly at: number; readonly type: string; text: string | null }

function rowHandlers(shared: readonly string[], found: (row: FileRow) => void): Handlers {
  let width: number | null = null
  let cells: FileCell[] = []
  let line = 0
  let next = 0
  let cell: Cell | null = null
  let isValue = false
  const keep = ({ at, type, text }: Cell) => {
    const value = valueOfCell(type, text, shared)
    if (value === undefined || at >= (width ?? Number.POSITIVE_INFINITY)) return
    refuseColumns(at + 1)
    cells[at] = value
  }
  return {
    open(name, { r, t }) {
      if (name === 'row') {
        cells = []
        next = 0
        line = r === undefined ? line + 1 : Number(r)
      }
      if (name === 'c') {
        cell = { at: r === undefined ? next : columnIndex(r), type: t ?? 'n', text: null }
        next = cell.at + 1
      }
      isValue = name === 'v' || name === 't'
      if (isValue && cell) cell.text ??= ''
    },
    text: (text) => {
      if (isValue && cell) cell.text += text
    },
    close(name) {
      isValue = false
      if (name === 'c' && cell) {
        keep(cell)
        cell = null
      }
      if (name !== 'row') return
      found({ line, cells: Array.from(cells) })
      width ??= cells.length
    },
  }
}

function valueOfCell(type: string, text: string | null, shared: readonly string[]): FileCell {
  if (text === null) return undefined
  if (type === 's') return shared[Number(text)]
  if (type === 'b') return text === '1'
  if (type === 'n') return text === '' ? undefined : Number(text)
  return unescapeText(text)
}

/** 27 of `AB12`: columns are counted from 0. */
function columnIndex(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
