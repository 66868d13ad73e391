import { describe, expect, it } from 'vitest'
import { labelOf, placeErrors } from './errors.ts'
import { record, shape, variants } from './fixtures.test-data.ts'
import { mergeRemote } from './merge.ts'
import { newRow, rowsOf, toValues, valueAt, withValueAt } from './values.ts'

const base = toValues(shape, record)

describe('mergeRemote', () => {
  it('takes their changes where we changed nothing and keeps ours where they did not', () => {
    const mine = withValueAt(base, 'name', 'Mine')
    const theirs = withValueAt(base, 'slug', 'theirs')
    const merged = mergeRemote(shape, { base, mine, theirs })
    expect(merged.conflicts).toEqual({})
    expect(merged.values).toMatchObject({ name: 'Mine', slug: 'theirs' })
  })

  it('reports a field both changed, with all three values', () => {
    const mine = withValueAt(base, 'name', 'Mine')
    const theirs = withValueAt(base, 'name', 'Theirs')
    expect(mergeRemote(shape, { base, mine, theirs }).conflicts).toEqual({
      name: { before: 'Teapot', mine: 'Mine', theirs: 'Theirs', keep: 'mine' },
    })
  })

  it('is silent when both made the same change', () => {
    const same = withValueAt(base, 'name', 'Same')
    expect(mergeRemote(shape, { base, mine: same, theirs: { ...same } }).conflicts).toEqual({})
  })

  it('merges rows cell by cell', () => {
    const mine = withValueAt(withValueAt(base, 'variants.v1.sku', 'M'), 'variants.v2.sku', 'M2')
    const theirs = withValueAt(withValueAt(base, 'variants.v1.sku', 'T'), 'variants.v2.position', 7)
    const merged = mergeRemote(shape, { base, mine, theirs })
    expect(Object.keys(merged.conflicts)).toEqual(['variants.v1.sku'])
    expect(valueAt(merged.values, 'variants.v2.sku')).toBe('M2')
    expect(valueAt(merged.values, 'variants.v2.position')).toBe(7)
  })

  it('drops rows they deleted and keeps rows we added', () => {
    const added = newRow(variants)
    const mine = { ...base, variants: [...rowsOf(base, 'variants'), added] }
    const theirs = { ...base, variants: rowsOf(base, 'variants').slice(1) }
    const merged = mergeRemote(shape, { base, mine, theirs })
    expect(rowsOf(merged.values, 'variants').map((row) => row.key)).toEqual(['v2', added.key])
  })
})

describe('placeErrors', () => {
  it('finds fields, written names and cells by the rows that were sent', () => {
    const placed = placeErrors(shape, { variants: ['v2', 'new9'] }, [
      { path: 'name', message: 'Too short' },
      { path: 'name', message: 'Second is ignored' },
      { path: 'categoryId', message: 'No such category' },
      { path: 'variants.1.sku', message: 'Taken' },
      { path: 'variants', message: 'At least one' },
      { path: 'nowhere', message: 'Lost' },
    ])
    expect(placed).toEqual({
      byPath: {
        name: 'Too short',
        category: 'No such category',
        'variants.new9.sku': 'Taken',
        variants: 'At least one',
      },
      loose: ['Lost'],
    })
  })

  it('gives what names no row to the only row that was sent', () => {
    const taken = [{ path: 'variants.sku', message: 'Taken' }]
    expect(placeErrors(shape, { variants: ['v2'] }, taken).byPath).toEqual({ 'variants.v2.sku': 'Taken' })
    expect(placeErrors(shape, { variants: ['v1', 'v2'] }, taken).byPath).toEqual({ variants: 'Taken' })
  })

  it('names a cell by its row', () => {
    expect(labelOf(shape, base, 'variants.v2.sku')).toBe('Variants 2, Sku')
    expect(labelOf(shape, base, 'name')).toBe('Name')
  })
})
