import { columnLetters } from './column-letters.ts'
import { CellError, type FileCell, type FileRow } from './sheet.ts'
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
    const isError = type === 'e' && text !== null
    const value = isError
      ? new CellError(`${columnLetters(at)}${line}`, text.slice(0, 20))
      : valueOfCell(type, text, shared)
    if (value === undefined || at >= (width ?? Number.POSITIVE_INFINITY)) return
    refuseColumns(at + 1)
    cells[at] = value
  }
  return {
    open(name, { r, t }) {
      if (name === 'row') {
        cells = []
        next = 0
        line = lineOf(r, line)
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

/** Rows have numbers that grow, with gaps; where one does not, it is the next. */
function lineOf(number: string | undefined, before: number): number {
  const line = Number(number)
  return Number.isInteger(line) && line > before && line <= LAST_LINE ? line : before + 1
}

function valueOfCell(type: string, text: string | null, shared: readonly string[]): FileCell {
  if (text === null) return undefined
  if (type === 's') return shared[Number(text)]
  if (type === 'b') return text === '1'
  if (type === 'n') return text === '' ? undefined : Number(text)
  return unescapeText(text)
}

/** The last row of a sheet (Excel's own limit). */
const LAST_LINE = 1_048_576

/** 27 of `AB12`: columns are counted from 0. */
function columnIndex(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
