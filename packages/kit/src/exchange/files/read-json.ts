import { jsonElements } from './json-elements.ts'
import type { FileRow, ReadFile } from './sheet.ts'
import { refuseColumns, refuseRows } from './sheet-limits.ts'
import { SheetProblem } from './sheet-problem.ts'

/** Reads an array of objects: their members are the columns, and one an object lacks is left as it is. Throws SheetProblem. */
export function readJson(bytes: Buffer): Pick<ReadFile, 'header' | 'rows'> {
  const header = titlesOf(bytes)
  return { header, rows: rowsOf(bytes, header) }
}

// The columns are known only at the end, so the file is gone through twice; to hold all objects takes far more room.
function titlesOf(bytes: Buffer): string[] {
  const titles = new Set<string>()
  let count = 0
  for (const object of objectsOf(bytes)) {
    refuseRows(++count)
    for (const title in object) titles.add(title)
    refuseColumns(titles.size)
  }
  if (count === 0) throw new SheetProblem('The array is empty.')
  return [...titles]
}

function* rowsOf(bytes: Buffer, header: readonly string[]): Generator<FileRow> {
  let line = 0
  for (const object of objectsOf(bytes)) {
    line++
    yield { line, cells: header.map((title) => (Object.hasOwn(object, title) ? object[title] : undefined)) }
  }
}

function* objectsOf(bytes: Buffer): Generator<Record<string, unknown>> {
  let count = 0
  for (const element of jsonElements(bytes)) {
    count++
    if (!isObject(element)) throw new SheetProblem(`Element ${count} of the array is not an object.`)
    yield element
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
