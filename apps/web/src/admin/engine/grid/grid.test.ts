import { expect, test } from 'vitest'
import type { Column } from './column.ts'
import { decimalSign, decimalText, readDecimal } from './decimal.ts'
import { countEdits, createEditStore } from './edits.ts'
import { applyFormula } from './formula.ts'
import { moveBy, rangeOf, selectionAt, spread } from './selection.ts'
import { parseTsv, toTsv } from './tsv.ts'
import { writeCells } from './write-cells.ts'

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a', [['a']]],
  ['a\t', [['a', '']]],
  [
    '\tb\n\t',
    [
      ['', 'b'],
      ['', ''],
    ],
  ],
  [
    '"two\nlines"\t"say ""hi"""\n5" pipe\tx',
    [
      ['two\nlines', 'say "hi"'],
      ['5" pipe', 'x'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
])('a block from a spreadsheet is read: %j', (text, cells) => {
  expect(parseTsv(text)).toEqual(cells)
})

test('what is copied can be pasted back', () => {
  const cells = [
    ['plain', 'with\ttab', 'with "quote"'],
    ['', 'two\nlines', '1,5'],
  ]
  expect(parseTsv(toTsv(cells))).toEqual(cells)
})

test.each([
  ['1.234,50', '.', 123450],
  ['1,234.50', '.', 123450],
  ['1.234,50', ',', 123450],
  ['1,234.50', ',', 123450],
  ['1 234,50 €', ',', 123450],
  ['€ 12.5', '.', 1250],
  ['EUR 12', '.', 1200],
  ['12,5', '.', 1250],
  ['12.5', ',', 1250],
  ['1,234', '.', 123400],
  ['1.234', ',', 123400],
  ['1.234.567', '.', 123456700],
  ['0.500', '.', 50],
  ['12.300', '.', 1230],
  ['.99', '.', 99],
  ['-3', '.', -300],
  ['0', '.', 0],
] as const)('%s with the decimal sign “%s” is %d', (text, sign, value) => {
  expect(readDecimal(text, 2, sign)).toEqual({ value })
})

test.each([
  ['1.234', '.', 'ambiguous'],
  ['1,234', ',', 'ambiguous'],
  ['12.3456', '.', 'tooFine'],
  ['1,23,456', '.', 'notANumber'],
  ['1.2,3.4', '.', 'notANumber'],
  ['abc', '.', 'notANumber'],
  ['', '.', 'notANumber'],
  ['1e5', '.', 'notANumber'],
  ['99999999999999999', '.', 'notANumber'],
] as const)('%s with the decimal sign “%s” is refused as %s', (text, sign, problem) => {
  expect(readDecimal(text, 2, sign)).toEqual({ problem })
})

test('numbers are written as the language writes them', () => {
  expect([decimalSign('en'), decimalSign('de')]).toEqual(['.', ','])
  expect([decimalText(123450, 2, ','), decimalText(5, 2, '.'), decimalText(-70, 0, '.')]).toEqual([
    '1234,50',
    '0.05',
    '-70',
  ])
})

test.each([
  [1000, { kind: 'percent', by: 1250 }, null, 1125],
  [999, { kind: 'percent', by: -1000 }, null, 899],
  [5, { kind: 'percent', by: 1000 }, null, 6],
  [10_000_000_000, { kind: 'percent', by: 3333 }, null, 13_333_000_000],
  [1000, { kind: 'percent', by: 1000 }, { unit: 100, ending: 99 }, 1099],
  [1000, { kind: 'percent', by: 500 }, { unit: 100, ending: 99 }, 1099],
  [1000, { kind: 'percent', by: 400 }, { unit: 100, ending: 99 }, 999],
  [40, { kind: 'add', by: 0 }, { unit: 100, ending: 99 }, 99],
  [1050, { kind: 'add', by: 0 }, { unit: 100, ending: 0 }, 1100],
  [1000, { kind: 'add', by: -1200 }, null, 0],
  [1000, { kind: 'set', by: 1 }, null, 1],
] as const)('%d after %j, rounded to %j, is %d', (value, formula, rounding, result) => {
  expect(applyFormula(value, formula, rounding)).toBe(result)
})

test('a selection moves and grows within the grid', () => {
  const size = { rows: 3, columns: 2 }
  const start = selectionAt({ row: 0, column: 0 })
  const grown = moveBy(moveBy(start, { rows: 9, columns: 0 }, size, true), { rows: 0, columns: 1 }, size, true)
  expect(rangeOf(grown)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 })
  expect(moveBy(grown, { rows: -1, columns: 5 }, size)).toEqual(selectionAt({ row: 1, column: 1 }))
})

test('one value fills a selection, a block repeats where it fits, and is pasted whole where it does not', () => {
  const over = (bottom: number, right: number) => ({
    anchor: { row: 1, column: 1 },
    head: { row: bottom, column: right },
  })
  const texts = (block: string[][], bottom: number, right: number) =>
    spread(block, over(bottom, right)).map(({ place, text }) => `${place.row}.${place.column}${text}`)
  expect(texts([['x']], 2, 2)).toEqual(['1.1x', '1.2x', '2.1x', '2.2x'])
  expect(texts([['a'], ['b']], 4, 1)).toEqual(['1.1a', '2.1b', '3.1a', '4.1b'])
  expect(texts([['a'], ['b']], 3, 1)).toEqual(['1.1a', '2.1b'])
})

type Row = { id: string; price: number }
const rows: Row[] = [
  { id: 'r1', price: 100 },
  { id: 'r2', price: 200 },
]
const price: Column<Row> = {
  key: 'price',
  label: 'Price',
  width: '1fr',
  storedIn: (row) => row.price,
  show: String,
  textOf: String,
  read: (text) => (/^\d+$/.test(text) ? { value: Number(text) } : { error: 'No number' }),
}
const name: Column<Row> = { ...price, key: 'name', storedIn: (row) => row.id, read: undefined }

test('what is written is read, refused with a reason, or no change; nothing is lost', () => {
  const cells = [
    { place: { row: 0, column: 1 }, text: '150' },
    { place: { row: 1, column: 1 }, text: 'many' },
    { place: { row: 0, column: 0 }, text: 'other' },
    { place: { row: 1, column: 0 }, text: 'r2' },
    { place: { row: 2, column: 0 }, text: 'beyond' },
  ]
  const { changes, outside } = writeCells({ rows, columns: [name, price], readOnly: 'Not here' }, cells)
  expect(outside).toBe(1)
  expect(changes.map(({ edit }) => edit)).toEqual([
    { text: '150', value: 150 },
    { text: 'many', error: 'No number' },
    { text: 'other', error: 'Not here' },
    null,
  ])
  const store = createEditStore()
  store.change(changes)
  expect(countEdits(store.get())).toEqual({ cells: 3, rows: 2, refused: 2 })
  const before = store.get().get('r2')
  store.change([{ row: 'r1', column: 'price', edit: null }])
  expect([countEdits(store.get()).cells, store.get().get('r2') === before]).toEqual([2, true])
  expect([store.stepBack(), countEdits(store.get()).cells]).toEqual([true, 3])
  expect([store.stepBack(), store.get().size, store.stepBack()]).toEqual([true, 0, false])
})
