import { expect, test } from 'vitest'
import type { Series } from './measure.ts'
import { judge } from './targets.ts'

const series = (
  scenario: Series['scenario'],
  subject: Series['subject'],
  products: number,
  requests: number,
): Series => ({
  scenario,
  subject,
  products,
  turns: [{ requests, seconds: 1, latencies: [1], cpuMicros: null }],
})

test('throughput is held against the reference in the smallest shop', () => {
  const verdicts = judge(
    [
      series('list', 'uncached', 1000, 40),
      series('list', 'sql', 1000, 100),
      series('list', 'cached', 1000, 70),
      series('list', 'static', 1000, 100),
      series('list', 'cached', 100_000, 1),
    ],
    null,
  )
  expect(verdicts).toEqual([
    { name: 'list, cached : fixed bytes', measured: 0.7, limit: 0.7, direction: 'at least', isMet: true },
    { name: 'list, uncached : SQL by hand', measured: 0.4, limit: 0.5, direction: 'at least', isMet: false },
  ])
})

test('a larger shop is held against the smallest, wherever it stands', () => {
  const verdicts = judge([series('search', 'uncached', 5000, 100), series('search', 'uncached', 1000, 120)], null)
  expect(verdicts).toEqual([
    { name: 'search, time with 5000 : 1000', measured: 1.2, limit: 1.3, direction: 'at most', isMet: true },
  ])
})

test('what is not promised is neither met nor missed', () => {
  const [only] = judge([series('checkout', 'uncached', 1000, 90), series('checkout', 'uncached', 2000, 30)], null)
  expect(only).toMatchObject({ measured: 3, limit: null, isMet: null })
})

test('memory counts in megabytes of 2^20 bytes', () => {
  expect(judge([], 250 * 2 ** 20)[0]).toMatchObject({ measured: 250, isMet: true })
  expect(judge([], 250 * 2 ** 20 + 1)[0]?.isMet).toBe(false)
})
