import { addDays, countDays, type Day, startOfMonths, startOfWeek } from './calendar.ts'
import type { ReportRange } from './report-range.ts'
import { addSales, noSales, type SalesSums } from './sales-sums.ts'

export const dayIntervals = ['day', 'week', 'month'] as const
export type DayInterval = (typeof dayIntervals)[number]

/** One place of a chart. `start` is a day or an instant; null is what has not happened yet, or has no counterpart. */
export type SalesPoint = {
  readonly start: string
  readonly previousStart: string | null
  readonly current: SalesSums | null
  readonly previous: SalesSums | null
}

const bucketStart: Readonly<Record<DayInterval, (day: Day) => Day>> = {
  day: (day) => day,
  week: startOfWeek,
  month: (day) => startOfMonths(day, 1),
}

/** From how many days on a chart is drawn by week and by month, unless asked otherwise. */
const WEEKS_FROM = 93
const MONTHS_FROM = 367

export function intervalFor({ from, to }: ReportRange): DayInterval {
  const days = countDays(from, to)
  return days < WEEKS_FROM ? 'day' : days < MONTHS_FROM ? 'week' : 'month'
}

export type DailyPoints = {
  readonly range: ReportRange
  readonly interval: DayInterval
  readonly today: Day
  readonly days: ReadonlyMap<Day, SalesSums>
}

/**
 * The places of a chart by day, week or month, without gaps. The n-th day of the range is compared with the n-th day of
 * the one before, so both sides of a place hold the same number of days, cut weeks included.
 */
export function dailyPoints({ range, interval, today, days }: DailyPoints): SalesPoint[] {
  const points = new Map<Day, SalesPoint>()
  for (let offset = 0; offset < countDays(range.from, range.to); offset++) {
    const day = addDays(range.from, offset)
    const counterpart = addDays(range.previousFrom, offset)
    const key = bucketStart[interval](day)
    const point = points.get(key) ?? { start: day, previousStart: null, current: null, previous: null }
    const isPast = day <= today
    const isCompared = counterpart <= range.previousTo
    points.set(key, {
      ...point,
      previousStart: point.previousStart ?? (isCompared ? counterpart : null),
      current: isPast ? addSales(point.current ?? noSales, days.get(day) ?? noSales) : point.current,
      previous: isCompared ? addSales(point.previous ?? noSales, days.get(counterpart) ?? noSales) : point.previous,
    })
  }
  return [...points.values()]
}
