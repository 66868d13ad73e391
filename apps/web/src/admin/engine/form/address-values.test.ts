import { expect, it } from 'vitest'
import { addressValues } from './address-values.ts'
import { field } from './fixtures.test-data.ts'
import type { FormShape } from './values.ts'

const shape: FormShape = {
  fields: [
    field('name'),
    field('pages', { type: 'integer' }),
    field('rating', { type: 'decimal' }),
    field('featured', { type: 'boolean' }),
    field('publishedAt', { type: 'dateTime' }),
    field('tint', { type: 'enum', choices: [{ value: 'sand', label: 'Sand' }] }),
    field('category', { type: 'relation', resource: 'categories', writes: 'categoryId' }),
    field('status', { readOnly: true }),
    field('secret', { type: 'password' }),
  ],
  inlines: [],
}
const read = (address: string) => Object.fromEntries(addressValues(shape, new URLSearchParams(address)))

it('fills each field of a new form with a value of its type', () => {
  const address =
    'name=Tea+pot&pages=12&rating=4.50&featured=true&publishedAt=2026-05-01T12:00:00Z&tint=sand&category=c1'
  expect(read(address)).toEqual({
    name: 'Tea pot',
    pages: 12,
    rating: '4.50',
    featured: true,
    publishedAt: '2026-05-01T12:00:00.000Z',
    tint: 'sand',
    category: { id: 'c1', _label: '' },
  })
  expect(read('categoryId=c1&featured=false')).toEqual({ category: { id: 'c1', _label: '' }, featured: false })
})

it.each([
  ['a name that the form does not have', 'nmae=Teapot&variants=1'],
  ['what may not be written', 'status=published'],
  ['a password', 'secret=open'],
  ['what is no value of the field', 'pages=1.5&rating=x&featured=1&publishedAt=soon&tint=plaid&category=../users'],
  ['nothing at all', 'name=&category='],
])('leaves out %s', (_, address) => {
  expect(read(address)).toEqual({})
})
