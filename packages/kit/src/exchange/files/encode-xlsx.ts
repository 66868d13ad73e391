import { Readable } from 'node:stream'
import yazl from 'yazl'
import { notExportable } from '../../operations/export.ts'
import type { Row } from '../../read/plan.ts'
import type { ExchangeColumn } from '../column.ts'
import { columnLetters } from './column-letters.ts'
import type { Encode } from './encode.ts'
import { SHEET_PATH, sheetEnd, sheetStart, workbookParts } from './xlsx-parts.ts'
import { escapeText } from './xlsx-text.ts'

/** Excel's own limits; it calls a workbook beyond them damaged. */
const MAX_ROWS = 1_048_576
const MAX_CELL = 32_767

/** More digits than these a spreadsheet does not keep. */
const EXACT_BELOW = 1e15

/** The same rows make the same bytes: the archive's members carry no time of their own. */
const mtime = new Date(Date.UTC(1980, 0, 1))

/** A workbook with one sheet (Office Open XML). Texts are texts there, never formulas. Throws what Excel could not open. */
export const encodeXlsx: Encode = async function* (columns, batches) {
  // What the first rows refuse is known before the first byte.
  const xml = sheetXml(columns, batches)
  const first = await xml.next()
  const zip = new yazl.ZipFile()
  const out = zip.outputStream as Readable
  const sheet = Readable.from(begun(first, xml))
  sheet.on('error', (error) => out.destroy(error))
  for (const [path, xml] of Object.entries(workbookParts)) zip.addBuffer(Buffer.from(xml), path, { mtime })
  zip.addReadStream(sheet, SHEET_PATH, { mtime })
  zip.end()
  try {
    yield* out as AsyncIterable<Buffer>
  } finally {
    sheet.destroy()
  }
}

async function* begun(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value
  yield* rest
}

async function* sheetXml(columns: readonly ExchangeColumn[], batches: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let count = 1
  const letters = columns.map((_, index) => columnLetters(index))
  const line = (cells: readonly string[]) => `<row r="${count}">${cells.join('')}</row>`
  let xml = sheetStart + line(columns.map(({ name }, index) => textCell(`${letters[index]}${count}`, name)))
  for await (const rows of batches) {
    for (const row of rows) {
      if (++count > MAX_ROWS)
        throw notExportable({ detail: `A sheet has room for ${MAX_ROWS} rows. Take CSV or JSON.` })
      xml += line(columns.map((column, index) => cell(`${letters[index]}${count}`, column, column.read(row))))
    }
    yield xml
    xml = ''
  }
  yield xml + sheetEnd
}

function cell(place: string, { name, kind, isNullable }: ExchangeColumn, value: unknown): string {
  const isNull = value === null || value === undefined
  if (isNull && (isNullable || kind !== 'json')) return ''
  if (kind === 'json') return textCell(place, JSON.stringify(value ?? null), name)
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number' && Math.abs(value) < EXACT_BELOW) return `<c r="${place}"><v>${value}</v></c>`
  return textCell(place, String(value), name)
}

function textCell(place: string, text: string, column = ''): string {
  if (text.length > MAX_CELL)
    throw notExportable({
      detail: `${column} (${place}) has more than the ${MAX_CELL} characters of a cell. Take CSV or JSON.`,
    })
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`
}
