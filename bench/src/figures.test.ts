import { expect, test } from 'vitest'
import { figuresOf, median, percentile, ratioOf, type Turn } from './figures.ts'

const turn = (requests: number, latencies: number[] = [1], cpuMicros: number | null = null): Turn => ({
  requests,
  seconds: 2,
  latencies,
  cpuMicros,
})

test('median', () => {
  expect(median([3])).toBe(3)
  expect(median([10, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(() => median([])).toThrow('no median')
})

test('percentiles take the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect([50, 95, 99, 100, 0].map((percent) => percentile(hundred, percent))).toEqual([50, 95, 99, 100, 1])
  expect(percentile([7], 99)).toBe(7)
  expect(percentile([2, 10], 50)).toBe(2)
  expect(() => percentile([], 50)).toThrow('no percentile')
})

test('one slow turn does not move the figures', () => {
  const figures = figuresOf([turn(200, [1, 2], 400), turn(20, [90], 400), turn(220, [3, 4], 220)])
  expect(figures).toEqual({ perSecond: 100, p50: 3, p95: 90, p99: 90, cpuMicros: 2 })
})

test('processor time is unknown where no turn knows it', () => {
  expect(figuresOf([turn(10)]).cpuMicros).toBeNull()
})

test('a ratio compares turns that stood side by side', () => {
  expect(ratioOf([turn(50), turn(10), turn(60)], [turn(100), turn(20), turn(80)])).toBe(0.5)
  expect(ratioOf([turn(50), turn(70)], [turn(100)])).toBe(0.5)
  expect(() => ratioOf([turn(50)], [])).toThrow('no median')
})
