import { expect, test } from 'vitest'
import { previousWords, rangeWords, startWords } from './range-words.ts'

globalThis.document ??= { documentElement: { lang: 'en' } } as never

const range = (from: string, to: string, previousFrom: string, previousTo: string) => ({
  from,
  to,
  previousFrom,
  previousTo,
  timeZone: 'UTC',
  today: to,
})

test('days are said with a year only where it is another one', () => {
  expect(rangeWords({ from: '2026-10-22', to: '2026-11-20' }, '2026-11-20')).toBe('22 Oct – 20 Nov')
  expect(rangeWords({ from: '2025-12-30', to: '2026-01-02' }, '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026')
  expect(rangeWords({ from: '2026-11-20', to: '2026-11-20' }, '2026-11-20')).toBe('20 Nov')
})

test('the days before are counted where they end the day before, and named otherwise', () => {
  expect(previousWords(range('2026-10-22', '2026-11-20', '2026-09-22', '2026-10-21'))).toBe('30 days before')
  expect(previousWords(range('2026-11-20', '2026-11-20', '2026-11-19', '2026-11-19'))).toBe('the day before')
  expect(previousWords(range('2026-11-01', '2026-11-20', '2026-10-01', '2026-10-20'))).toBe('1 Oct – 20 Oct')
})

test('a place of the chart by the hour, day and month', () => {
  const zone = 'America/New_York'
  expect(startWords('2026-03-01T05:00:00.000Z', 'hour', 'short', zone)).toBe('00:00')
  expect(startWords('2026-03-01T05:00:00.000Z', 'hour', 'long', zone)).toMatch(/1 Mar.*00:00/)
  expect(startWords('2026-11-16', 'day', 'long', zone)).toMatch(/^Mon,? 16 Nov$/)
  expect(startWords('2026-11-16', 'week', 'short', zone)).toBe('16 Nov')
  expect(startWords('2026-11-01', 'month', 'long', zone)).toBe('Nov 2026')
})
