import { unguardFormula } from './formula-guard.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import type { FileRow, ReadFile } from './sheet.ts'
import { refuseColumns, refuseRows } from './sheet-limits.ts'
import { SheetProblem } from './sheet-problem.ts'

/** Reads a file of rows; what it is tells its content. Throws SheetProblem for what is none, also while the rows are read. */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  const file = await readAny(bytes)
  if (file.header.some((title) => title.includes('\u0000') || !title.isWellFormed()))
    throw new SheetProblem('The titles of the columns have characters that are none.')
  refuseColumns(file.header.length)
  return { ...file, rows: limited(file.rows) }
}

async function* limited(rows: ReadFile['rows']): AsyncGenerator<FileRow> {
  let count = 0
  for await (const row of rows) {
    refuseRows(++count)
    yield row
  }
}

async function readAny(bytes: Buffer): Promise<ReadFile> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return { format: 'xlsx', ...(await readXlsx(bytes)) }
  if (/^(\uFEFF)?\s*[[{]/.test(bytes.subarray(0, 1000).toString('utf8'))) return { format: 'json', ...readJson(bytes) }
  const rows = readCsv(bytes)
  const first = await rows.next()
  if (first.done) throw new SheetProblem('The file has no rows.')
  return { format: 'csv', header: first.value.cells.map((title) => (title ?? '').trim()), rows: unguarded(rows) }
}

async function* unguarded(rows: AsyncIterable<{ line: number; cells: readonly (string | null)[] }>) {
  for await (const { line, cells } of rows)
    yield { line, cells: cells.map((cell) => (cell === null ? null : unguardFormula(cell))) }
}
