import { describe, expect, it } from 'vitest'
import { changesOf, toBody, toInput } from './changes.ts'
import { field, record, shape, variants } from './fixtures.test-data.ts'
import { emptyValues, newRow, rowsOf, toValues, withValueAt } from './values.ts'

const base = toValues(shape, record)

describe('toBody', () => {
  it('sends nothing when nothing changed', () => {
    expect(toBody(shape, base, base, { isNew: false })).toEqual({ body: {}, sent: {} })
  })

  it('sends changed fields only, relations by the name they write to', () => {
    let values = withValueAt(base, 'name', 'Amalfi Teapot')
    values = withValueAt(values, 'category', { id: 'c2', _label: 'Home' })
    values = withValueAt(values, 'collections', [])
    expect(toBody(shape, base, values, { isNew: false }).body).toEqual({
      name: 'Amalfi Teapot',
      categoryId: 'c2',
      collectionIds: [],
    })
  })

  it('never sends what is read-only, and create-only fields only on create', () => {
    const values = withValueAt(withValueAt(base, 'status', 'published'), 'code', 'X')
    expect(toBody(shape, base, values, { isNew: false }).body).toEqual({})
    expect(toBody(shape, {}, values, { isNew: true }).body).toMatchObject({ name: 'Teapot', code: 'X' })
    expect(toBody(shape, {}, values, { isNew: true }).body).not.toHaveProperty('status')
  })

  it('sends changed, added and deleted rows and remembers their order', () => {
    const added = newRow(variants)
    let values = withValueAt(base, 'variants.v2.price', { amount: 9900, currency: 'EUR' })
    const rows = rowsOf(values, 'variants').map((row) => (row.key === 'v1' ? { ...row, isDeleted: true } : row))
    values = {
      ...values,
      variants: [...rows, { ...added, values: { ...added.values, sku: 'T-3', position: 2 } }, newRow(variants)],
    }
    expect(toBody(shape, base, values, { isNew: false })).toEqual({
      body: {
        variants: [
          { id: 'v1', _delete: true },
          { id: 'v2', price: { amount: 9900, currency: 'EUR' }, position: 1 },
          { sku: 'T-3', position: 2 },
        ],
      },
      sent: { variants: ['v1', 'v2', added.key] },
    })
  })

  it('leaves untouched extra rows out of a new record', () => {
    const values = { ...emptyValues(shape), name: 'Lamp' }
    expect(rowsOf(values, 'variants')).toHaveLength(1)
    expect(toBody(shape, {}, values, { isNew: true }).body).toEqual({ name: 'Lamp', featured: false })
  })
})

describe('changesOf', () => {
  it('names fields and counts rows', () => {
    const values = withValueAt(withValueAt(base, 'slug', 'pot'), 'variants.v1.sku', 'X')
    expect(changesOf(shape, base, values)).toEqual([
      { path: 'slug', label: 'Slug' },
      { path: 'variants', label: 'Variants (1)' },
    ])
  })

  it('takes empty text and null for the same', () => {
    expect(changesOf(shape, { ...base, slug: null }, { ...base, slug: '' })).toEqual([])
  })
})

describe('toInput', () => {
  it('clears with null, and text with nothing unless it may be null', () => {
    expect(toInput(field('note'), '')).toEqual(['note', ''])
    expect(toInput(field('barcode', { nullable: true }), '')).toEqual(['barcode', null])
    expect(toInput(field('weight', { type: 'integer' }), null)).toEqual(['weight', null])
    expect(toInput(field('category', { type: 'relation' }), null)).toEqual(['categoryId', null])
  })

  it('sends a picture by the id of its upload where the field says so', () => {
    const picture = { id: 'm1', url: '/media/a.webp', alt: '' }
    expect(toInput(field('image', { type: 'image', writes: 'imageId' }), picture)).toEqual(['imageId', 'm1'])
  })
})
