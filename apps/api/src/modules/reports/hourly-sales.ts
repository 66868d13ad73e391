import type { Ctx } from '../../context.ts'
import type { SalesSeries } from './daily-sales.ts'
import { closes, onDay, opens } from './day-sql.ts'
import { type HourlySums, hourPoints } from './domain/hour-points.ts'
import { sumSales } from './domain/sales-sums.ts'
import type { Asked } from './report-input.ts'

type HourRow = HourlySums & {
  readonly period: 'current' | 'previous'
  /** Whether this time of day has come in the current day as well. */
  readonly isCounted: boolean
}

/** What happened on a day, one row for each order, first order and bag. */
const factsOf = (period: string, day: string) => `
  SELECT '${period}' AS period, "placedAt" AS at, 1 AS orders, "totalMinor" AS gross, "refundedTotalMinor" AS refunded,
    ("refundedTotalMinor" > 0)::int AS refunds, 0 AS customers, 0 AS carts, 0 AS ordered
  FROM "Order" WHERE ${onDay('"placedAt"', day)} AND currency = $1 AND status <> 'cancelled'
  UNION ALL SELECT '${period}', "placedAt", 0, 0, 0, 0, 1, 0, 0 FROM "CustomerFirstOrder" WHERE ${onDay('"placedAt"', day)} AND currency = $1
  UNION ALL SELECT '${period}', "filledAt", 0, 0, 0, 0, 0, 1, "isOrdered"::int FROM "FilledCart" WHERE ${onDay('"filledAt"', day)} AND currency = $1`

/**
 * Sales of one day by the hour, from the orders themselves, beside the day before. A day that is not over is compared with
 * the day before up to the same time. Days with a change of the clocks have 23 or 25 hours. One statement.
 */
export async function readHourlySales(ctx: Ctx, asked: Asked): Promise<SalesSeries> {
  const now = ctx.clock.now()
  const rows = await ctx.db.query<HourRow>({
    name: 'report_hourly_sales',
    text: `WITH facts AS (${factsOf('current', '$2')} UNION ALL ${factsOf('previous', '$3')}), bounds AS (
        SELECT 'current' AS period, ${opens('$2')} AS opens, ${closes('$2')} AS closes UNION ALL SELECT 'previous', ${opens('$3')}, ${closes('$3')}
      ), timed AS (
        SELECT facts.*, opens + floor(extract(epoch FROM at - opens) / 3600) * interval '1 hour' AS start, at - opens < $5::timestamptz - ${opens('$2')} AS "isCounted"
        FROM facts JOIN bounds USING (period)
      ), hours AS (
        SELECT period, start FROM bounds, generate_series(opens, closes - interval '1 hour', interval '1 hour') start
      )
      SELECT period, start, coalesce("isCounted", false) AS "isCounted", coalesce(sum(orders), 0)::int AS orders, coalesce(sum(gross), 0)::float8 AS gross,
        coalesce(sum(refunded), 0)::float8 AS refunded, coalesce(sum(refunds), 0)::int AS "refundedOrders", coalesce(sum(customers), 0)::int AS "newCustomers",
        coalesce(sum(carts), 0)::int AS carts, coalesce(sum(ordered), 0)::int AS "orderedCarts"
      FROM hours LEFT JOIN timed USING (period, start) GROUP BY 1, 2, 3 ORDER BY 2`,
    values: [asked.currency, asked.from, asked.previousFrom, asked.timeZone, now],
  })
  const current = rows.filter((row) => row.period === 'current')
  const previous = rows.filter((row) => row.period === 'previous')
  return {
    interval: 'hour',
    current: sumSales(current),
    previous: sumSales(previous.filter((row) => row.isCounted)),
    points: hourPoints(current, previous, now),
  }
}
