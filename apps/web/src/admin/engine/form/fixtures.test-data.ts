import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import type { FormShape } from './values.ts'

/** Test data only: a small product form. */
export const field = (name: string, rest: Partial<FieldMeta> = {}): FieldMeta => ({
  name,
  label: name[0]?.toUpperCase() + name.slice(1),
  type: 'string',
  widget: 'string',
  required: false,
  readOnly: false,
  ...rest,
})

export const variants: InlineMeta = {
  field: 'variants',
  label: 'Variants',
  style: 'table',
  fields: {
    sku: field('sku'),
    price: field('price', { type: 'money' }),
    position: field('position', { type: 'integer' }),
  },
  order: ['sku', 'price', 'position'],
  sortBy: 'position',
  extra: 1,
  can: { add: true, change: true, delete: true },
}

export const shape: FormShape = {
  fields: [
    field('name', { required: true }),
    field('slug', { type: 'slug' }),
    field('category', { type: 'relation', resource: 'categories', writes: 'categoryId' }),
    field('collections', { type: 'relationList', resource: 'collections', writes: 'collectionIds' }),
    field('status', { readOnly: true }),
    field('code', { createOnly: true }),
    field('featured', { type: 'boolean' }),
  ],
  inlines: [variants],
}

export const record = {
  id: 'p1',
  name: 'Teapot',
  slug: 'teapot',
  category: { id: 'c1', _label: 'Kitchen' },
  collections: [{ id: 'k1', _label: 'Autumn' }],
  status: 'draft',
  code: 'T',
  featured: false,
  variants: [
    { id: 'v1', sku: 'T-1', price: { amount: 4800, currency: 'EUR' }, position: 0 },
    { id: 'v2', sku: 'T-2', price: { amount: 5200, currency: 'EUR' }, position: 1 },
  ],
}
