import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { SheetProblem } from './sheet-problem.ts'

/** A row of a CSV file and the line it begins on. A cell that is empty is null; one with quotes around nothing is ''. */
export type CsvRow = { readonly line: number; readonly cells: readonly (string | null)[] }

/** Most rows, header included: more is not one shop's catalogue but a mistake. */
const MAX_ROWS = 500_000
/** Bytes of one row: a quote that is never closed makes a row of the rest of the file. */
const MAX_ROW_BYTES = 2 * 1024 * 1024
const CHUNK_BYTES = 256 * 1024

/**
 * Reads CSV text row by row, each with the line of the file it begins on. Line ends may be mixed and rows ragged; commas,
 * semicolons and tabs are told apart by the first line. Throws SheetProblem for what is no such text.
 */
export async function* readCsv(bytes: Buffer): AsyncGenerator<CsvRow> {
  checkText(bytes)
  const lines = countLines()
  const options: Options<CsvRow, (string | null)[]> = {
    bom: true,
    delimiter: delimiterOf(bytes),
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_ROW_BYTES,
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
    on_record: (cells, info) => ({ line: lines.begin(cells, info.lines), cells }),
  }
  const parser = Readable.from(chunksOf(bytes)).pipe(parse(options as unknown as Options))
  let rows = 0
  try {
    for await (const row of parser as AsyncIterable<CsvRow>) {
      if (++rows > MAX_ROWS) throw new SheetProblem(`The file has more than ${MAX_ROWS} rows.`)
      yield row
    }
  } catch (error) {
    throw error instanceof SheetProblem ? error : explain(error as { code?: string }, lines.next())
  }
}

/** Follows where in the file the rows begin. Called while parsing, which is ahead of whoever takes the rows. */
function countLines(): { begin(cells: CsvRow['cells'], countedLines: number): number; next(): number } {
  // Inside quotes csv-parse counts a carriage return and the line feed after it as two lines.
  let countedTwice = 0
  let end = 0
  return {
    begin(cells, countedLines) {
      const within = (pattern: RegExp) => cells.reduce((sum, cell) => sum + (cell?.match(pattern)?.length ?? 0), 0)
      countedTwice += within(/\r\n/g)
      end = countedLines - countedTwice
      return end - within(/\r\n|\r|\n/g)
    },
    next: () => end + 1,
  }
}

function explain(error: { code?: string }, line: number): unknown {
  const row = `the row that begins on line ${line}`
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new SheetProblem(`A quote in ${row} is never closed.`)
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new SheetProblem(`Something in ${row} is far too long. A quote is probably never closed.`)
  if (error.code?.includes('QUOTE'))
    return new SheetProblem(
      `The quotes in ${row} do not match: text in quotes must end with one, and quotes inside it are written twice.`,
    )
  return error
}

function checkText(bytes: Buffer): void {
  if (bytes.length === 0) throw new SheetProblem('The file is empty.')
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    throw new SheetProblem('This is a spreadsheet or an archive, not CSV. Save it as "CSV UTF-8" and try again.')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new SheetProblem('This text is UTF-16. Save it as "CSV UTF-8" and try again.')
  if (bytes.includes(0)) throw new SheetProblem('This is not text but a binary file.')
  if (!isUtf8(bytes))
    throw new SheetProblem(
      `The text on line ${lineOfBadText(bytes)} is not UTF-8. Save the file as "CSV UTF-8" and try again.`,
    )
}

function lineOfBadText(bytes: Buffer): number {
  let line = 1
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(from, to))) return line
    from = to
  }
  return line
}

function delimiterOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 64 * 1024).toString('utf8')
  const first = head.split(/[\r\n]/).find((line) => line.trim() !== '') ?? ''
  const count = (mark: string) => first.split(mark).length
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES)
}
