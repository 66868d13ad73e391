// @vitest-environment node
import { beforeAll, expect, it } from 'vitest'
import type { Page } from '../record.ts'
import { firstRow, pageWords } from './page-words.ts'

const page = (count: number, nextCursor: string | null, total?: number, totalIsEstimate = false): Page<unknown> => ({
  data: Array.from({ length: count }),
  page: { nextCursor, prevCursor: null, limit: 24, total, totalIsEstimate },
})

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } })
})

it('numbers the rows from where they are known to begin', () => {
  expect(pageWords(page(24, 'x', 1000, true), { from: 49 })).toBe('Rows 49–72 of about 1,000')
  expect(pageWords(page(24, 'x', 1000), { from: 49 })).toBe('Rows 49–72 of 1,000')
  expect(pageWords(page(24, 'x'), { from: 49 })).toBe('Rows 49–72')
})

it('numbers the last page from an exact total only', () => {
  expect(pageWords(page(24, null, 1000), { from: null })).toBe('Rows 977–1,000 of 1,000')
  expect(pageWords(page(24, null, 1000, true), { from: null })).toBe('The last 24 rows')
  expect(pageWords(page(24, 'x', 1000), { from: null })).toBe('24 rows')
  expect(firstRow(page(24, null, 10), null)).toBe(1)
})
