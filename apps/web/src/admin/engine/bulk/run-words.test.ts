// @vitest-environment node
import { beforeAll, expect, it } from 'vitest'
import type { BulkRun } from './bulk-types.ts'
import { runWords, spokenWords } from './run-words.ts'

const run = (more: Partial<BulkRun>): BulkRun => ({
  id: 'r1',
  changeSetId: 'c1',
  operation: { name: 'admin.product.update', label: 'Change a product' },
  resource: 'products',
  status: 'running',
  total: 2000,
  done: 0,
  failed: 0,
  problem: '',
  actor: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  startedAt: null,
  finishedAt: null,
  isUndoable: false,
  ...more,
})

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } })
})

it('counts what refused as looked at while it runs, and apart afterwards', () => {
  expect(runWords(run({ status: 'queued', total: null }))).toBe('Counting…')
  expect(runWords(run({ done: 1000, failed: 2 }))).toBe('1,002 of 2,000')
  expect(runWords(run({ status: 'done', done: 1998, failed: 2 }))).toBe('1,998 done, 2 refused')
  expect(runWords(run({ status: 'done', done: 2000 }))).toBe('2,000 done')
  expect(runWords(run({ status: 'cancelled', total: null }))).toBe('0 done')
})

it('speaks once for each quarter, and at the end', () => {
  const spoken = [0, 499, 500, 999, 1000, 1999].map((done) => spokenWords(run({ done })))
  expect(new Set(spoken)).toEqual(
    new Set(['0 %', '25 %', '50 %', '75 %'].map((share) => `Change a product: Running, ${share}`)),
  )
  expect(spokenWords(run({ status: 'done', done: 2000 }))).toBe('Change a product: Done. 2,000 done')
})
