import { readInstant } from '../../fields/date-time.ts'
import type { ExchangeColumn } from '../column.ts'
import { CellError, type FileCell, type ReadFile } from './sheet.ts'

/** A value as a write takes it, undefined where the cell says nothing; or why it is none. */
export type ParsedCell = { readonly value: unknown } | { readonly problem: string }

/** Reads a cell as its column asks for. An empty cell is null where the field may be, an empty text where it is text. */
export function parseCell(column: ExchangeColumn, cell: FileCell, format: ReadFile['format']): ParsedCell {
  const isEmpty = cell === null || (cell === '' && column.kind !== 'text')
  if (cell === undefined) return { value: undefined }
  if (isEmpty) return { value: column.isNullable ? null : column.kind === 'text' ? '' : undefined }
  if (cell instanceof CellError) return { problem: `Cell ${cell.place} holds no value but the error ${cell.code}` }
  if (column.kind === 'json') return format === 'json' ? { value: cell } : parseJson(String(cell))
  if (typeof cell === 'object') return { problem: 'Must be a single value' }
  if (column.kind === 'text') return { value: String(cell) }
  const value = readers[column.kind](typeof cell === 'string' ? cell.trim() : cell)
  return value === undefined ? { problem: expected[column.kind] } : { value }
}

type Plain = Exclude<ExchangeColumn['kind'], 'text' | 'json'>

const expected: Readonly<Record<Plain, string>> = {
  integer: 'Must be a whole number',
  decimal: 'Must be a number',
  boolean: 'Must be true or false',
  dateTime: 'Must be a date or time like 2026-01-31T09:30:00Z',
}

const readers: Readonly<Record<Plain, (cell: unknown) => unknown>> = {
  integer: (cell) => (/^-?\d{1,16}$/.test(String(cell)) ? Number(cell) : undefined),
  // As text, so that no digit is lost.
  decimal: (cell) => (/^-?\d+(\.\d+)?$/.test(String(cell)) ? String(cell) : undefined),
  boolean: (cell) => words[String(cell).toLowerCase()],
  dateTime: (cell) => (typeof cell === 'number' ? fromSerial(cell) : readInstant(String(cell))),
}

const words: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  '1': true,
  '0': false,
}

const DAY_MS = 86_400_000

/** Days from the beginning of 1900 as spreadsheets count them to the beginning of 1970. */
const SERIAL_OF_1970 = 25_569

/** Spreadsheets keep moments as days since 1900. */
function fromSerial(days: number): string | undefined {
  const moment = new Date(Math.round((days - SERIAL_OF_1970) * DAY_MS))
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

function parseJson(text: string): ParsedCell {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { problem: 'Must be JSON' }
  }
}
