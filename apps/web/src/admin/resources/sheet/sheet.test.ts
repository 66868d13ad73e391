import { expect, test, vi } from 'vitest'
import { createEditStore } from '../../engine/grid/edits.ts'
import { selectionAt } from '../../engine/grid/selection.ts'
import { missingCombinations } from './combinations.ts'
import { editsOf, outcomesOf, readBy, roundingFor, targetsOf } from './formula-cells.ts'
import { groupRows } from './group-rows.ts'
import { changesToSend, settledBy } from './sheet-changes.ts'
import { sheetColumns } from './sheet-columns.ts'
import type { SheetRow } from './sheet-types.ts'

vi.stubGlobal('document', { documentElement: { lang: 'en' } })

const rights = {
  canSee: true,
  canChange: true,
  canMake: true,
  canSeePrices: true,
  canPrice: true,
  canSeeStock: true,
  canCount: true,
}
const columns = sheetColumns({
  rights,
  currencies: ['EUR', 'JPY'],
  locations: [{ id: 'main', name: 'Main' }],
  options: [],
})
const columnAt = (key: string) => columns.findIndex((column) => column.key === key)
const readIn = (key: string, text: string) => columns[columnAt(key)]?.read?.(text, row('r1'))

const row = (id: string, values: string[] = [], amountMinor: number | null = 1000): SheetRow => ({
  id,
  version: `v${id}`,
  productId: 'p',
  product: 'Bag',
  sku: `SKU-${id}`,
  options: values.map((value, index) => ({ valueId: value, name: ['Colour', 'Size'][index] ?? '', value })),
  barcode: null,
  weightGrams: 70,
  trackInventory: true,
  prices: amountMinor === null ? [] : [{ currency: 'EUR', amountMinor, compareAtMinor: null }],
  stock: [{ locationId: 'main', onHand: 10, reserved: 2 }],
})

test('what is typed is read by its column, in smallest units of its currency', () => {
  expect([readIn('price.EUR', '1.234,50'), readIn('price.JPY', '1,200'), readIn('price.EUR', '')]).toEqual([
    { value: 123450 },
    { value: 1200 },
    { value: null },
  ])
  expect([readIn('stock.main', '12'), readIn('barcode', ' 400 '), readIn('barcode', '')]).toEqual([
    { value: 12 },
    { value: '400' },
    { value: null },
  ])
})

test.each([
  ['price.EUR', '1.234', '“1.234” can be read in two ways. Write it with a decimal sign and without groups.'],
  ['price.EUR', 'ten', '“ten” is no amount in EUR.'],
  ['price.JPY', '1.5', '“1.5” has more decimals than JPY.'],
  ['price.EUR', '-1', 'Not below 0.'],
  ['price.EUR', '100000000.01', 'At most 100,000,000.00.'],
  ['stock.main', '', 'This cannot be empty.'],
  ['stock.main', '1.5', '“1.5” is no whole number.'],
  ['sku', ' ', 'This cannot be empty.'],
])('in %s “%s” is refused with its reason', (key, text, error) => {
  expect(readIn(key, text)).toEqual({ error })
})

test('who may not change a part gets its columns to look at, who may not see it gets none', () => {
  const of = (more: Partial<typeof rights>) =>
    sheetColumns({ rights: { ...rights, ...more }, currencies: ['EUR'], locations: [] })
  expect(of({ canPrice: false }).find(({ key }) => key === 'price.EUR')?.read).toBeUndefined()
  expect(of({ canSeePrices: false }).map(({ key }) => key)).toEqual(['product', 'variant', 'sku', 'weight', 'barcode'])
})

test('changed cells become one change of their row, from the version and the stock it had', () => {
  const edits = createEditStore()
  edits.change([
    { row: 'r1', column: 'price.EUR', edit: { text: '9', value: 900 } },
    { row: 'r1', column: 'compare.EUR', edit: { text: '12', value: 1200 } },
    { row: 'r1', column: 'stock.main', edit: { text: '7', value: 7 } },
    { row: 'r1', column: 'sku', edit: { text: '', error: 'This cannot be empty.' } },
    { row: 'r2', column: 'barcode', edit: { text: '', value: null } },
    { row: 'r3', column: 'price.EUR', edit: { text: 'ten', error: 'no amount' } },
  ])
  const sent = changesToSend([row('r1'), row('r2'), row('r3')], edits.get())
  expect(sent).toEqual([
    {
      id: 'r1',
      version: 'vr1',
      prices: [{ currency: 'EUR', amountMinor: 900, compareAtMinor: 1200 }],
      stock: [{ locationId: 'main', onHand: 7, was: 10 }],
    },
    { id: 'r2', version: 'vr2', barcode: null },
  ])
})

test('saved cells go, refused ones stay with their reason and can be sent again', () => {
  const edits = createEditStore()
  edits.change([
    { row: 'r1', column: 'price.EUR', edit: { text: '9', value: 900 } },
    { row: 'r2', column: 'price.EUR', edit: { text: '9', value: 900 } },
    { row: 'r2', column: 'stock.main', edit: { text: '7', value: 7 } },
    { row: 'r3', column: 'price.EUR', edit: { text: '9', value: 900 } },
  ])
  const refused = (path: string) => [{ path, code: 'changed', message: `Because of ${path}` }]
  edits.settle(
    settledBy(
      [
        { id: 'r1', status: 'saved', errors: [], row: null },
        { id: 'r2', status: 'refused', errors: refused('stock.main'), row: null },
        { id: 'r3', status: 'refused', errors: refused('version'), row: null },
      ],
      edits.get(),
    ),
  )
  expect([...edits.get()].map(([id, cells]) => [id, Object.fromEntries(cells)])).toEqual([
    [
      'r2',
      {
        'price.EUR': { text: '9', value: 900 },
        'stock.main': { text: '7', value: 7, error: 'Because of stock.main' },
      },
    ],
    ['r3', { 'price.EUR': { text: '9', value: 900, error: 'Because of version' } }],
  ])
  expect(changesToSend([row('r2'), row('r3')], edits.get())).toHaveLength(2)
})

test('what is said of an option stands in its cell, what is said of all of them in each', () => {
  const edits = createEditStore()
  const columnsOf = ['option.Colour', 'option.Size no. 1']
  for (const id of ['r1', 'r2'])
    edits.change(columnsOf.map((column) => ({ row: id, column, edit: { text: 'S', value: 'S' } })))
  const refused = (id: string, path: string) => ({
    id,
    status: 'refused' as const,
    errors: [{ path, code: 'taken', message: 'No' }],
    row: null,
  })
  const results = [refused('r1', 'options.Size no. 1'), refused('r2', 'options')]
  expect(settledBy(results, edits.get()).map(({ row: id, column, edit }) => [id, column, edit?.error])).toEqual([
    ['r1', 'option.Colour', undefined],
    ['r1', 'option.Size no. 1', 'No'],
    ['r2', 'option.Colour', 'No'],
    ['r2', 'option.Size no. 1', 'No'],
  ])
})

test('a formula works on the numbers of the selection, also on those not saved yet; only setting fills empty cells', () => {
  const rows = [row('r1'), row('r2', [], null), row('r3')]
  const edits = createEditStore()
  edits.change([{ row: 'r3', column: 'price.EUR', edit: { text: '20', value: 2000 } }])
  const at = columnAt('price.EUR')
  const selection = { anchor: { row: 0, column: 0 }, head: { row: 2, column: at } }
  const [target, ...others] = targetsOf(rows, columns, selection)
  if (!target) throw new Error('The price is among the selection')
  expect(others).toEqual([])
  const by = readBy('10', 'percent', 2) as number
  const outcomes = outcomesOf(target, { kind: 'percent', by }, roundingFor('EUR', '99'), edits.get())
  expect(outcomes.map(({ row: { id }, before, after }) => [id, before, after])).toEqual([
    ['r1', 1000, 1099],
    ['r3', 2000, 2199],
  ])
  expect(editsOf(target, outcomes)[0]).toEqual({
    row: 'r1',
    column: 'price.EUR',
    edit: { text: '10.99', value: 1099 },
  })
  expect(outcomesOf(target, { kind: 'set', by: 5 }, null, edits.get())).toHaveLength(3)
  expect(targetsOf(rows, columns, selectionAt({ row: 0, column: 0 }))).toEqual([])
  expect([roundingFor('JPY', '99'), roundingFor('KWD', '99')]).toEqual([null, { unit: 1000, ending: 990 }])
})

test('combinations that are no variant yet, whatever order their values stand in', () => {
  const value = (id: string) => ({ id, value: id })
  const options = [
    { id: 'o1', name: 'Colour', values: [value('Red'), value('Blue')] },
    { id: 'o2', name: 'Size', values: [value('S'), value('M')] },
  ]
  const rows = [row('r1', ['Red', 'S']), { ...row('r2', ['Blue', 'M']), options: row('r2', ['M', 'Blue']).options }]
  expect(missingCombinations(options, rows).map(({ title }) => title)).toEqual(['Red, M', 'Blue, S'])
  expect(missingCombinations([], []).map(({ valueIds }) => valueIds)).toEqual([[]])
  expect(missingCombinations([], [row('r1')])).toEqual([])
  expect(missingCombinations([...options, { id: 'o3', name: 'Cut', values: [] }], rows)).toEqual([])
})

test('rows stand under the value they are grouped by, and filters leave those of a value', () => {
  const rows = [row('r1', ['Red', 'S']), row('r2', ['Blue', 'S']), row('r3', ['Red', 'M'])]
  const { items, rows: ordered } = groupRows(rows, {}, { by: 'Colour', note: String })
  expect(items.map((item) => (item.kind === 'group' ? `${item.label} ${item.note}` : item.row.id))).toEqual([
    'Red 2',
    'r1',
    'r3',
    'Blue 1',
    'r2',
  ])
  expect(ordered.map(({ id }) => id)).toEqual(['r1', 'r3', 'r2'])
  expect(groupRows(rows, { Size: 'S' }, { by: '', note: String }).rows.map(({ id }) => id)).toEqual(['r1', 'r2'])
})
