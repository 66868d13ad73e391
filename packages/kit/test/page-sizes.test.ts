import { expect, test } from 'vitest'
import { pageSizesOf } from '../src/admin/page-sizes.ts'

test('the sizes of a page are the usual ones, with the resource’s own among them', () => {
  expect(pageSizesOf()).toEqual({ pageSize: 50, pageSizes: [24, 50, 100] })
  expect(pageSizesOf({ pageSize: 30 })).toEqual({ pageSize: 30, pageSizes: [24, 30, 50, 100] })
  expect(pageSizesOf({ pageSize: 20, pageSizes: [80, 10] })).toEqual({ pageSize: 20, pageSizes: [10, 20, 80] })
})
