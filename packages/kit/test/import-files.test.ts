import { buffer } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import yazl from 'yazl'
import { parseCell } from '../src/exchange/files/parse-cell.ts'
import { readFile } from '../src/exchange/files/read-file.ts'
import { CellError, type FileRow } from '../src/exchange/files/sheet.ts'
import { SheetProblem } from '../src/exchange/files/sheet-problem.ts'

const MAX_GROWTH = 60 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const heap = () => {
  collect()
  return process.memoryUsage().heapUsed
}

async function workbook(rows: Iterable<string>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  const sheet = `<worksheet xmlns="m"><sheetData>${[...rows].join('')}</sheetData></worksheet>`
  zip.addBuffer(Buffer.from(sheet), 'xl/worksheets/sheet1.xml')
  zip.end()
  return buffer(zip.outputStream)
}

const textCell = (text: string, place = '') => `<c${place && ` r="${place}"`} t="str"><v>${text}</v></c>`
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n))

async function readRows(bytes: Buffer) {
  const { header, rows } = await readFile(bytes)
  const all: FileRow[] = []
  for await (const row of rows) all.push(row)
  return { header, rows: all }
}

async function problemOf(bytes: Buffer | string): Promise<string> {
  const error = await readRows(Buffer.from(bytes)).catch((thrown: unknown) => thrown)
  if (!(error instanceof SheetProblem)) throw error
  return error.message
}

test('a workbook with cells far to the right is no longer than its header, or refused', async () => {
  const row = (n: number) => `<row r="${n + 2}">${textCell(`s-${n}`, `A${n + 2}`)}${textCell('x', `XFD${n + 2}`)}</row>`
  const rows = many(5000, row)
  const long = await workbook([`<row r="1">${textCell('slug', 'A1')}</row>`, ...rows])
  const wide = await workbook([`<row r="1">${textCell('slug', 'A1')}${textCell('far', 'XFD1')}</row>`, ...rows])
  const before = heap()
  const read = await readRows(long)
  expect(heap() - before).toBeLessThan(MAX_GROWTH)
  expect(read.header).toEqual(['slug'])
  expect(read.rows).toHaveLength(5000)
  expect(read.rows[4999]).toEqual({ line: 5001, cells: ['s-4999'] })
  expect(await problemOf(wide)).toBe('The file has more than 500 columns.')
})

test('objects that each have members of their own are refused before they make a table', async () => {
  const objects = many(20_000, (n) => `{"k${n}":1}`)
  expect(await problemOf(`[${objects.join(',')}]`)).toBe('The file has more than 500 columns.')
  const wide = `{${many(500, (n) => `"k${n}":1`).join(',')}}`
  const bytes = Buffer.from(`[${wide}${',{}'.repeat(200_000)}]`)
  const before = heap()
  const { header, rows } = await readFile(bytes)
  let count = 0
  for await (const { cells } of rows) {
    if (count === 0) expect(heap() - before).toBeLessThan(MAX_GROWTH)
    count += cells.length === header.length ? 1 : 0
  }
  expect(count).toBe(200_001)
})

test('too many rows are refused while they are read, in every format', async () => {
  const told = 'The file has more than 250000 rows.'
  const before = heap()
  expect(await problemOf(`[{}${',{}'.repeat(3_000_000)}]`)).toBe(told)
  expect(await problemOf(`slug\n${'x\n'.repeat(250_001)}`)).toBe(told)
  const row = `<row>${textCell('x')}</row>`
  expect(await problemOf(await workbook(many(250_002, () => row)))).toBe(told)
  expect(heap() - before).toBeLessThan(MAX_GROWTH)
})

test('what unpacks to far more than a sheet needs, and what has far too many columns, is refused', async () => {
  const empty = await workbook(many(15, () => `<row>${' '.repeat(10 * 1024 * 1024)}</row>`))
  expect(empty.length).toBeLessThan(1024 * 1024)
  expect(await problemOf(empty)).toBe('The workbook is far too large.')
  expect(await problemOf(`a${',a'.repeat(500)}\n1`)).toBe('The file has more than 500 columns.')
})

test('rows of a workbook are counted where their numbers do not grow', async () => {
  const numbers = ['1', '7', '7', 'x', '1e9', '-3', '9.5', '', '20']
  const rows = numbers.map((r) => `<row r="${r}">${textCell(r || 'none')}</row>`)
  const { rows: read } = await readRows(await workbook([...rows, `<row>${textCell('last')}</row>`]))
  expect(read.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [7, '7'],
    [8, '7'],
    [9, 'x'],
    [10, '1e9'],
    [11, '-3'],
    [12, '9.5'],
    [13, 'none'],
    [20, '20'],
    [21, 'last'],
  ])
})

test('an error of a workbook is no value: its cell is named', async () => {
  const header = `<row>${textCell('slug')}${textCell('pages')}</row>`
  const failed = '<c t="e"><v>#REF!</v></c>'
  const far = `<c r="${'Z'.repeat(400)}9" t="e"><v>#N/A</v></c>`
  const bytes = await workbook([header, `<row>${textCell('x')}${failed}${far}</row>`])
  const { rows } = await readRows(bytes)
  expect(rows).toEqual([{ line: 2, cells: ['x', new CellError('B2', '#REF!')] }])
  const column = { name: 'slug', field: 'slug', isNullable: true, read: () => null, target: null }
  for (const kind of ['text', 'integer', 'json'] as const)
    expect(parseCell({ ...column, kind }, rows[0]?.cells[1], 'xlsx')).toEqual({
      problem: 'Cell B2 holds no value but the error #REF!',
    })
  expect(await problemOf(await workbook([`<row>${failed}</row>`]))).toBe('Cell A1 holds no title but the error #REF!.')
  expect(await problemOf(await workbook([`<row>${far}</row>`]))).toBe('The file has more than 500 columns.')
})

test('JSON is read element by element', async () => {
  const text = ' [ {"a": "],\\"}\\\\", "b": [1, {"c": 2}]} ,\n{"constructor": 3, "a": "ö"} ] \n'
  expect(await readRows(Buffer.from(`\uFEFF${text}`))).toEqual({
    header: ['a', 'b', 'constructor'],
    rows: [
      { line: 1, cells: ['],"}\\', [1, { c: 2 }], undefined] },
      { line: 2, cells: ['ö', undefined, 3] },
    ],
  })
  expect(await problemOf('[ ]')).toBe('The array is empty.')
  expect(await problemOf(`[{"a": "${'x'.repeat(2 * 1024 * 1024)}"}]`)).toBe(
    'An element of the array is larger than 2097152 bytes.',
  )
  for (const broken of ['[{', '[{}', '[{},]', '[,{}]', '[{}}', '[{}] []', '[{"a": "]', '[{"a": 1]}', '[{"a" 1}]'])
    expect(await problemOf(broken)).toMatch(/^This is not JSON: /)
})
