import { describe, expect, it } from 'vitest'
import type { InlineMeta } from '../meta-types.ts'
import { changesOf, toBody } from './changes.ts'
import { labelOf, placeErrors } from './errors.ts'
import { field, variants } from './fixtures.test-data.ts'
import { mergeRemote } from './merge.ts'
import { type FormShape, isGone, newRow, rowsOf, toValues, valueAt, withValueAt } from './values.ts'

const prices: InlineMeta = {
  field: 'prices',
  label: 'Prices',
  style: 'table',
  fields: { currency: field('currency'), amountMinor: field('amountMinor', { type: 'integer' }) },
  order: ['currency', 'amountMinor'],
  extra: 0,
  can: { add: true, change: true, delete: true },
}
const shape: FormShape = { fields: [field('name')], inlines: [{ ...variants, sortBy: undefined, inlines: [prices] }] }
const base = toValues(shape, {
  id: 'p',
  name: 'Teapot',
  variants: [{ id: 'v1', sku: 'T', prices: [{ id: 'a', currency: 'EUR', amountMinor: 100 }] }],
})

describe('rows of rows', () => {
  it('reads and writes by path', () => {
    const values = withValueAt(base, 'variants.v1.prices.a.amountMinor', 200)
    expect(valueAt(values, 'variants.v1.prices.a.amountMinor')).toBe(200)
    expect(valueAt(base, 'variants.v1.prices.a.amountMinor')).toBe(100)
    expect(isGone(values, 'variants.v1.prices.zz.amountMinor')).toBe(true)
  })

  it('sends the path to what changed and nothing else', () => {
    const added = newRow(prices)
    let values = withValueAt(base, 'variants.v1.prices.a.amountMinor', 200)
    const rows = [...rowsOf(rowsOf(values, 'variants')[0]!.values, 'prices'), { ...added, values: { currency: 'USD' } }]
    values = withValueAt(values, 'variants.v1.prices', rows)
    expect(changesOf(shape, base, values)).toEqual([{ path: 'variants', label: 'Variants (1)' }])
    expect(toBody(shape, base, values, { isNew: false })).toEqual({
      body: { variants: [{ id: 'v1', prices: [{ id: 'a', amountMinor: 200 }, { currency: 'USD' }] }] },
      sent: { variants: ['v1'], 'variants.v1.prices': ['a', added.key] },
    })
  })

  it('finds the cell an error belongs to, and names it', () => {
    const sent = { variants: ['v1'], 'variants.v1.prices': ['a'] }
    const { byPath } = placeErrors(shape, sent, [{ path: 'variants.0.prices.0.amountMinor', message: 'Too low' }])
    expect(byPath).toEqual({ 'variants.v1.prices.a.amountMinor': 'Too low' })
    expect(labelOf(shape, base, 'variants.v1.prices.a.amountMinor')).toBe('Variants 1, Prices 1, AmountMinor')
  })

  it('merges them too', () => {
    const mine = withValueAt(base, 'variants.v1.prices.a.amountMinor', 200)
    const theirs = withValueAt(base, 'variants.v1.prices.a.amountMinor', 300)
    const { conflicts } = mergeRemote(shape, { base, mine, theirs })
    expect(Object.keys(conflicts)).toEqual(['variants.v1.prices.a.amountMinor'])
  })
})
