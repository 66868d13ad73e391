import { addDays, countDays, type Day, monthsBefore, startOfMonths } from './calendar.ts'

export const rangeNames = ['today', 'last7', 'last30', 'last90', 'month', 'quarter', 'year', 'custom'] as const
export type RangeName = (typeof rangeNames)[number]

/** Days of the shop's calendar, first and last included, and the days they are compared with. */
export type ReportRange = {
  readonly from: Day
  readonly to: Day
  readonly previousFrom: Day
  readonly previousTo: Day
}

const lastDays = { today: 1, last7: 7, last30: 30, last90: 90 } as const
const calendarMonths = { month: 1, quarter: 3, year: 12 } as const

export type AskedRange = { readonly range: RangeName; readonly from?: Day; readonly to?: Day }

/**
 * Turns the name of a range into days. A number of days is compared with as many before; a month, quarter or year so far
 * with as many days from the beginning of the one before, but never beyond its end.
 */
export function reportRange({ range, from, to }: AskedRange, today: Day): ReportRange {
  if (range === 'month' || range === 'quarter' || range === 'year') return calendarRange(calendarMonths[range], today)
  if (range === 'custom') return withDaysBefore(from as Day, to as Day)
  return withDaysBefore(addDays(today, 1 - lastDays[range]), today)
}

function withDaysBefore(from: Day, to: Day): ReportRange {
  return { from, to, previousFrom: addDays(from, -countDays(from, to)), previousTo: addDays(from, -1) }
}

function calendarRange(months: number, today: Day): ReportRange {
  const from = startOfMonths(today, months)
  const previousFrom = monthsBefore(from, months)
  const sameLength = addDays(previousFrom, countDays(from, today) - 1)
  const previousTo = sameLength < from ? sameLength : addDays(from, -1)
  return { from, to: today, previousFrom, previousTo }
}
