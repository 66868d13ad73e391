import type { SalesPoint } from './daily-points.ts'
import { addSales, noSales, type SalesSums } from './sales-sums.ts'

const HOUR_MS = 3_600_000

/** Sums of an hour; several of the same hour add up. */
export type HourlySums = SalesSums & { readonly start: Date }

/** The places of a chart by the hour: the n-th hour of a day beside the n-th of the day before; hours to come are null. */
export function hourPoints(current: readonly HourlySums[], previous: readonly HourlySums[], now: Date): SalesPoint[] {
  const own = byHour(current)
  const other = byHour(previous)
  const first = own[0]?.start.getTime() ?? 0
  return Array.from({ length: Math.max(own.length, other.length) }, (_, hour) => {
    const start = new Date(first + hour * HOUR_MS)
    return {
      start: start.toISOString(),
      previousStart: other[hour]?.start.toISOString() ?? null,
      current: start <= now ? (own[hour] ?? null) : null,
      previous: other[hour] ?? null,
    }
  })
}

function byHour(rows: readonly HourlySums[]): HourlySums[] {
  const hours = new Map<number, HourlySums>()
  for (const row of rows) {
    const { start } = row
    hours.set(start.getTime(), { start, ...addSales(hours.get(start.getTime()) ?? noSales, row) })
  }
  return [...hours.values()]
}
