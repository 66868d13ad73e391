import { readCsv, SheetProblem } from '@stoa/kit/exchange'
import type { SheetRow } from './domain/columns.ts'

export { SheetProblem }

/** Reads CSV row by row. To a shop's export an empty cell and an empty text are the same. Throws SheetProblem. */
export async function* readSheet(bytes: Buffer): AsyncGenerator<SheetRow> {
  for await (const { line, cells } of readCsv(bytes)) yield { line, cells: cells.map((cell) => cell ?? '') }
}
