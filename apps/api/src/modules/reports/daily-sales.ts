import type { Ctx } from '../../context.ts'
import type { Day } from './domain/calendar.ts'
import { type DayInterval, dailyPoints, intervalFor, type SalesPoint } from './domain/daily-points.ts'
import { type SalesSums, sumSales } from './domain/sales-sums.ts'
import type { Asked } from './report-input.ts'

export type SalesSeries = {
  readonly interval: 'hour' | DayInterval
  readonly current: SalesSums
  readonly previous: SalesSums
  readonly points: readonly SalesPoint[]
}

/** Sales by day, week or month, from the daily figures. One statement. */
export async function readDailySales(ctx: Ctx, asked: Asked, wanted?: DayInterval): Promise<SalesSeries> {
  const rows = await ctx.db.query<SalesSums & { day: Day }>({
    name: 'report_daily_sales',
    text: `SELECT day::text, sum(orders)::int AS orders, sum("grossMinor")::float8 AS gross, sum("refundedMinor")::float8 AS refunded,
        sum("refundedOrders")::int AS "refundedOrders", sum("newCustomers")::int AS "newCustomers", sum(carts)::int AS carts, sum("orderedCarts")::int AS "orderedCarts"
      FROM "DailySales" WHERE currency = $1 AND (day BETWEEN $2::date AND $3::date OR day BETWEEN $4::date AND $5::date) GROUP BY 1`,
    values: [asked.currency, asked.from, asked.to, asked.previousFrom, asked.previousTo],
  })
  const days = new Map(rows.map(({ day, ...sums }) => [day, sums]))
  const interval = wanted ?? intervalFor(asked)
  return {
    interval,
    current: sumBetween(days, asked.from, asked.to),
    previous: sumBetween(days, asked.previousFrom, asked.previousTo),
    points: dailyPoints({ range: asked, interval, today: asked.today, days }),
  }
}

const sumBetween = (days: ReadonlyMap<Day, SalesSums>, from: Day, to: Day): SalesSums =>
  sumSales([...days].filter(([day]) => from <= day && day <= to).map(([, sums]) => sums))
