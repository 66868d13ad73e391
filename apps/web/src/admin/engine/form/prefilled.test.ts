import { expect, it } from 'vitest'
import { field, variants } from './fixtures.test-data.ts'
import { createFormStore } from './form-store.ts'
import { rowsPerPage, wrongPage } from './paged-rows.tsx'
import type { InlineRows } from './use-inline-rows.ts'
import { copyValues, newRow, rowsOf } from './values.ts'

const named = {
  ...variants,
  fields: { ...variants.fields, name: field('name') },
  order: ['name', 'sku'],
  prefill: { sku: 'name' },
}
const shape = { fields: [], inlines: [named] }

it('fills a field of a new row from another one of it, until somebody writes another; stored rows keep theirs', () => {
  const stored = { key: 'v1', id: 'v1', isDeleted: false, values: { name: 'Old', sku: 'old' } }
  const fresh = { ...newRow(named), key: 'new' }
  const store = createFormStore({ shape, base: { variants: [stored, fresh] } })
  const skus = () => rowsOf(store.getState().values, 'variants').map(({ values }) => values.sku)
  store.setValue('variants.new.name', 'Tea Pot')
  store.setValue('variants.v1.name', 'Older')
  expect(skus()).toEqual(['old', 'tea-pot'])
  store.setValue('variants.new.sku', 'tp')
  store.setValue('variants.new.name', 'Tea cup')
  expect(skus()).toEqual(['old', 'tp'])
})

it('leaves it empty in rows of a copy, which are to have another', () => {
  const record = { variants: [{ id: 'v1', name: 'Blue', sku: 'blue' }] }
  const copy = copyValues(shape, record, { prefill: {}, suffix: 'copy' })
  expect(rowsOf(copy, 'variants')[0]?.values).toMatchObject({ name: 'Blue', sku: null })
})

it('finds the page of the first wrong row', () => {
  const all = Array.from({ length: 120 }, (_, at) => ({ ...newRow(named), key: `k${at}` }))
  const rows = { path: 'variants', all } as InlineRows
  expect(rowsPerPage).toBe(50)
  expect(wrongPage(rows, ['variants.k101.sku', 'variants.k52.sku'])).toBe(1)
  expect(wrongPage(rows, ['variants.k5.prices.p1.amount'])).toBe(0)
  expect(wrongPage(rows, ['name'])).toBe(null)
})
