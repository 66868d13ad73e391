import { onDay, opens } from './day-sql.ts'
import type { Asked } from './report-input.ts'

/** A source of rows that add up to what was sold, in both ranges; `isCurrent` tells which. */
export type SoldSource = {
  /** Tells the texts apart in the names of prepared statements. */
  readonly name: 'daily' | 'live'
  /** Rows `"productId", units, "refundedUnits", "revenueMinor", "isCurrent"`. */
  readonly products: string
  /** Rows `"categoryId", units, "revenueMinor", "isCurrent"`. */
  readonly categories: string
  /** $1 to $5 of the statement; its own begin at $6. */
  readonly values: readonly unknown[]
}

const daily = `day BETWEEN $2::date AND $3::date AS "isCurrent"`
const dailyRange = 'currency = $1 AND (day BETWEEN $2::date AND $3::date OR day BETWEEN $4::date AND $5::date)'

const linesOf = (isCurrent: boolean, condition: string) => `
  SELECT i."productId", i."categoryId", i.quantity AS units, i."refundedQuantity" AS "refundedUnits", i."totalMinor" AS "revenueMinor", ${isCurrent} AS "isCurrent"
  FROM "Order" o JOIN "OrderItem" i ON i."orderId" = o.id WHERE ${condition} AND o.currency = $1 AND o.status <> 'cancelled'`

// As in the hourly sales, a day that is not over is compared with the day before up to the same time.
const live = `${linesOf(true, onDay('o."placedAt"', '$2'))} UNION ALL ${linesOf(
  false,
  `${onDay('o."placedAt"', '$3')} AND o."placedAt" < ${opens('$3')} + ($5::timestamptz - ${opens('$2')})`,
)}`

/** Where reports about products read: for a single day the orders themselves, for longer ranges the daily figures. */
export function soldSource(asked: Asked, now: Date): SoldSource {
  const { currency, from, to, previousFrom, previousTo, timeZone } = asked
  if (asked.isOneDay)
    return { name: 'live', products: live, categories: live, values: [currency, from, previousFrom, timeZone, now] }
  return {
    name: 'daily',
    products: `SELECT "productId", units, "refundedUnits", "revenueMinor", ${daily} FROM "DailyVariantSales" WHERE ${dailyRange}`,
    categories: `SELECT "categoryId", units, "revenueMinor", ${daily} FROM "DailyCategorySales" WHERE ${dailyRange}`,
    values: [currency, from, to, previousFrom, previousTo],
  }
}
