import type { ReadFile } from './sheet.ts'
import { SheetProblem } from './sheet-problem.ts'

/** Reads an array of objects: their members are the columns, and one an object lacks is left as it is. Throws SheetProblem. */
export function readJson(bytes: Buffer): Pick<ReadFile, 'header' | 'rows'> {
  const objects = parse(bytes)
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return {
    header,
    rows: objects.map((object, index) => ({ line: index + 1, cells: header.map((name) => object[name]) })),
  }
}

function parse(bytes: Buffer): Record<string, unknown>[] {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new SheetProblem(`This is not JSON: ${(error as Error).message.slice(0, 200)}`)
  }
  const isObject = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
  if (!Array.isArray(value)) throw new SheetProblem('JSON must be an array of objects, one for each row.')
  const wrong = value.findIndex((one) => !isObject(one))
  if (wrong >= 0) throw new SheetProblem(`Element ${wrong + 1} of the array is not an object.`)
  if (value.length === 0) throw new SheetProblem('The array is empty.')
  return value
}
