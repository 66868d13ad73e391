import { SheetProblem } from './sheet-problem.ts'

/** Most rows of one file: more is not one shop's catalogue but a mistake. */
export const MAX_ROWS = 250_000

/** Most columns of one file; the widest export has far fewer. */
export const MAX_COLUMNS = 500

/** Throws SheetProblem where a file has more rows than are taken. Called while it is read, not when all of it is held. */
export function refuseRows(count: number): void {
  if (count > MAX_ROWS) throw new SheetProblem(`The file has more than ${MAX_ROWS} rows.`)
}

/** The same for columns. */
export function refuseColumns(count: number): void {
  if (count > MAX_COLUMNS) throw new SheetProblem(`The file has more than ${MAX_COLUMNS} columns.`)
}
