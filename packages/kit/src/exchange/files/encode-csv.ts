import type { CellKind, ExchangeColumn } from '../column.ts'
import type { Encode } from './encode.ts'
import { guardFormula } from './formula-guard.ts'

const BOM = '\uFEFF'
const LINE_END = '\r\n'

/** What cannot hold a formula: a minus sign there is a number's. */
const plain: readonly CellKind[] = ['integer', 'decimal', 'boolean', 'dateTime']

/**
 * CSV after RFC 4180, in UTF-8 with its mark, so that spreadsheets read it right. A value that is null is an empty cell; a
 * text that is empty stands in quotes.
 */
export const encodeCsv: Encode = async function* (columns, batches) {
  let pending = `${BOM}${columns.map(({ name }) => quote(name)).join(',')}${LINE_END}`
  for await (const rows of batches) {
    const lines = rows.map((row) => columns.map((column) => cell(column, column.read(row))).join(',') + LINE_END)
    yield pending + lines.join('')
    pending = ''
  }
  if (pending) yield pending
}

function cell({ kind, isNullable }: ExchangeColumn, value: unknown): string {
  const isNull = value === null || value === undefined
  // JSON has a null of its own, which a field that may not be empty can hold.
  if (isNull && (isNullable || kind !== 'json')) return ''
  if (kind === 'json') return quote(guardFormula(JSON.stringify(value ?? null)))
  const text = String(value)
  return quote(plain.includes(kind) ? text : guardFormula(text))
}

// Where a comma is part of numbers, spreadsheets part cells at semicolons: what follows one could be a formula there.
function quote(text: string): string {
  return text === '' || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
