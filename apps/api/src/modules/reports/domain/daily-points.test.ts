import { expect, test } from 'vitest'
import { type DayInterval, dailyPoints, intervalFor } from './daily-points.ts'
import { reportRange } from './report-range.ts'
import { noSales } from './sales-sums.ts'

const orders = (count: number) => ({ ...noSales, orders: count })

function points(interval: DayInterval, from: string, to: string, today = '2026-12-31') {
  const range = reportRange({ range: 'custom', from, to }, today)
  const days = new Map([
    [from, orders(1)],
    [to, orders(10)],
    [range.previousFrom, orders(100)],
    [range.previousTo, orders(1000)],
  ])
  return dailyPoints({ range, interval, today, days }).map((point) => [
    point.start,
    point.previousStart,
    point.current?.orders,
    point.previous?.orders,
  ])
}

test('every day has its place, days without orders too', () => {
  expect(points('day', '2026-02-26', '2026-03-01')).toEqual([
    ['2026-02-26', '2026-02-22', 1, 100],
    ['2026-02-27', '2026-02-23', 0, 0],
    ['2026-02-28', '2026-02-24', 0, 0],
    ['2026-03-01', '2026-02-25', 10, 1000],
  ])
})

test('weeks begin on Monday, the first and last one are cut, and both sides hold the same number of days', () => {
  expect(points('week', '2026-02-26', '2026-03-10')).toEqual([
    ['2026-02-26', '2026-02-13', 1, 100],
    ['2026-03-02', '2026-02-17', 0, 0],
    ['2026-03-09', '2026-02-24', 10, 1000],
  ])
})

test('months', () => {
  expect(points('month', '2026-01-15', '2026-03-01').map(([start]) => start)).toEqual([
    '2026-01-15',
    '2026-02-01',
    '2026-03-01',
  ])
})

test('days to come are no days without orders', () => {
  expect(points('day', '2026-03-01', '2026-03-02', '2026-03-01')).toEqual([
    ['2026-03-01', '2026-02-27', 1, 100],
    ['2026-03-02', '2026-02-28', undefined, 1000],
  ])
})

test('days that have no counterpart are compared with nothing', () => {
  const range = reportRange({ range: 'month' }, '2026-03-31')
  const all = dailyPoints({ range, interval: 'day', today: '2026-03-31', days: new Map() })
  expect(all).toHaveLength(31)
  expect(all.slice(27).map((point) => [point.start, point.previous === null])).toEqual([
    ['2026-03-28', false],
    ['2026-03-29', true],
    ['2026-03-30', true],
    ['2026-03-31', true],
  ])
})

test.each([
  ['2026-01-01', '2026-04-02', 'day'],
  ['2026-01-01', '2026-04-03', 'week'],
  ['2025-01-01', '2026-01-02', 'month'],
] as const)('from %s to %s it is told by %s', (from, to, interval) => {
  expect(intervalFor(reportRange({ range: 'custom', from, to }, to))).toBe(interval)
})
