import { expect, test } from 'vitest'
import { addDays, countDays, startOfMonths, startOfWeek } from './calendar.ts'
import { reportRange } from './report-range.ts'

test('days are counted over the ends of months, leap years and changes of the clocks', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(countDays('2026-03-01', '2026-03-31')).toBe(31)
  expect(countDays('2026-10-24', '2026-10-26')).toBe(3)
  expect(startOfWeek('2026-03-01')).toBe('2026-02-23')
  expect(startOfWeek('2026-03-02')).toBe('2026-03-02')
  expect([1, 3, 12].map((months) => startOfMonths('2026-08-31', months))).toEqual([
    '2026-08-01',
    '2026-07-01',
    '2026-01-01',
  ])
})

test.each([
  ['today', '2026-03-31', ['2026-03-31', '2026-03-31', '2026-03-30', '2026-03-30']],
  ['last7', '2026-03-03', ['2026-02-25', '2026-03-03', '2026-02-18', '2026-02-24']],
  ['last30', '2026-03-01', ['2026-01-31', '2026-03-01', '2026-01-01', '2026-01-30']],
  ['last90', '2026-03-31', ['2026-01-01', '2026-03-31', '2025-10-03', '2025-12-31']],
  ['month', '2026-03-10', ['2026-03-01', '2026-03-10', '2026-02-01', '2026-02-10']],
  ['month', '2026-03-31', ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28']],
  ['month', '2026-01-15', ['2026-01-01', '2026-01-15', '2025-12-01', '2025-12-15']],
  ['quarter', '2026-05-15', ['2026-04-01', '2026-05-15', '2026-01-01', '2026-02-14']],
  ['year', '2025-03-01', ['2025-01-01', '2025-03-01', '2024-01-01', '2024-02-29']],
  ['year', '2024-12-31', ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31']],
] as const)('%s on %s', (range, today, [from, to, previousFrom, previousTo]) => {
  expect(reportRange({ range }, today)).toEqual({ from, to, previousFrom, previousTo })
})

test('a custom range is compared with as many days before', () => {
  expect(reportRange({ range: 'custom', from: '2026-02-10', to: '2026-02-12' }, '2026-03-01')).toEqual({
    from: '2026-02-10',
    to: '2026-02-12',
    previousFrom: '2026-02-07',
    previousTo: '2026-02-09',
  })
})
