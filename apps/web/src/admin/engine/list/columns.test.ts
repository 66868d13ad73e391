import { expect, it } from 'vitest'
import type { ColumnMeta } from '../meta-types.ts'
import { columnsOf } from './columns.ts'

const column = (field: string, role: ColumnMeta['role']): ColumnMeta => ({
  field,
  label: field,
  role,
  sortable: true,
  align: 'start',
})
const places = (columns: ColumnMeta[]) => columnsOf(columns).map(({ field, place, isTitle }) => [field, place, isTitle])

it('gives each place of a phone row to the first column of its role', () => {
  expect(
    places([column('image', 'media'), column('name', 'title'), column('status', 'badge'), column('payment', 'badge')]),
  ).toEqual([
    ['image', 'media', false],
    ['name', 'title', true],
    ['status', 'badge', false],
    ['payment', undefined, false],
  ])
})

it('makes the first column with words the title where none is declared', () => {
  expect(places([column('image', 'media'), column('code', 'meta'), column('at', 'meta')])).toEqual([
    ['image', 'media', false],
    ['code', 'title', true],
    ['at', 'meta', false],
  ])
})
