import { expect, it } from 'vitest'
import { toBody } from './changes.ts'
import { record, shape } from './fixtures.test-data.ts'
import { copyValues, emptyValues, rowsOf } from './values.ts'

const copy = () => copyValues(shape, record, { prefill: { slug: 'name' }, suffix: '(copy)' })

it('carries everything over but what the copy may not be given', () => {
  expect(copy()).toMatchObject({ category: record.category, collections: record.collections, code: 'T', status: null })
})

it('has a name of its own, and what is made of it is made anew', () => {
  expect(copy()).toMatchObject({ name: 'Teapot (copy)', slug: null })
})

it('has rows of its own', () => {
  const rows = rowsOf(copy(), 'variants')
  expect(rows.map(({ id, isDeleted, values }) => [id, isDeleted, values.sku, values.position])).toEqual([
    [undefined, false, 'T-1', 0],
    [undefined, false, 'T-2', 1],
  ])
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
})

it('is sent whole, as something new', () => {
  const { body } = toBody(shape, emptyValues(shape), copy(), { isNew: true })
  expect(body).toMatchObject({ name: 'Teapot (copy)', categoryId: 'c1', collectionIds: ['k1'] })
  expect(JSON.stringify(body)).not.toContain('v1')
})
