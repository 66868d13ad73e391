import { expect, it } from 'vitest'
import { record, shape, variants } from './fixtures.test-data.ts'
import { moved, numbered } from './use-inline-rows.ts'
import { isRemovable, rowsOf, toValues } from './values.ts'

const rows = rowsOf(toValues(shape, record), 'variants')
const keys = (list: typeof rows) => list.map((row) => row.key)

it('moves a row and stops at the ends', () => {
  expect(keys(moved(rows, 'v2', -1))).toEqual(['v2', 'v1'])
  expect(keys(moved(rows, 'v1', -1))).toEqual(['v1', 'v2'])
  expect(keys(moved(rows, 'nobody', 1))).toEqual(['v1', 'v2'])
})

it('numbers rows as they stand, without those to be deleted', () => {
  const next = numbered(variants, moved(rows, 'v2', -1))
  expect(next.map((row) => row.values.position)).toEqual([0, 1])
  const [first, second] = rows
  const withDeleted = [{ ...first!, isDeleted: true }, second!]
  expect(numbered(variants, withDeleted).map((row) => row.values.position)).toEqual([0, 0])
  expect(numbered({ ...variants, sortBy: undefined }, rows)).toBe(rows)
})

it('lets stored rows go where rows may be deleted, and new ones always', () => {
  const fresh = { key: 'new1', values: {}, isDeleted: false }
  const stored = { ...fresh, key: 'v1', id: 'v1' }
  const staying = { ...variants, can: { ...variants.can, delete: false } }
  expect([isRemovable(variants, stored, true), isRemovable(variants, stored, false)]).toEqual([true, false])
  expect([isRemovable(staying, stored, true), isRemovable(staying, fresh, true)]).toEqual([false, true])
})
