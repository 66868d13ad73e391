import { validationFailed } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { countDays, type Day } from './domain/calendar.ts'
import { type ReportRange, rangeNames, reportRange } from './domain/report-range.ts'

/** What every report over a range is asked with, besides the currency, which every request may name. */
export const reportInput = z.object({
  range: z
    .enum(rangeNames)
    .meta({ id: 'ReportRangeName' })
    .default('last30')
    .describe('Up to today in the time zone of the shop; "custom" takes from and to.'),
  from: z.iso.date().optional().describe('First day of a custom range.'),
  to: z.iso.date().optional().describe('Last day of a custom range.'),
})

export type ReportInput = z.output<typeof reportInput>

/** A report's question, answered so far that SQL can begin. */
export type Asked = ReportRange & {
  /** Today in the time zone of the reports. */
  readonly today: Day
  readonly timeZone: string
  readonly currency: string
  readonly currencies: readonly string[]
  /** A single day is counted from the orders themselves, by the hour; longer ranges from the daily figures. */
  readonly isOneDay: boolean
}

/** Five years, leap days included. */
const MAX_DAYS = 1827

type ShopDay = { timeZone: string; currencies: string[]; today: Day }

/** One statement. Throws VALIDATION_FAILED for days that make no range. */
export async function readAsked(ctx: Ctx, input: ReportInput): Promise<Asked> {
  checkInput(input)
  const [shop] = await ctx.db.query<ShopDay>({
    name: 'report_shop_day',
    text: `SELECT c."timeZone", coalesce(s.currencies::text[], ARRAY[$2]) AS currencies, ($1::timestamptz AT TIME ZONE c."timeZone")::date::text AS today
      FROM "ReportCalendar" c LEFT JOIN "ShopSettings" s ON s.id = 1`,
    values: [ctx.clock.now(), ctx.services.config.defaultCurrency],
  })
  const { today, timeZone, currencies } = shop as ShopDay
  const range = reportRange(input, today)
  return {
    ...range,
    today,
    timeZone,
    currency: ctx.currency,
    currencies,
    isOneDay: range.from === range.to,
  }
}

function checkInput({ range, from, to }: ReportInput): void {
  const errors = []
  if (range === 'custom') {
    if (from === undefined)
      errors.push({ path: 'from', code: 'required', message: 'A custom range needs a first day.' })
    if (to === undefined) errors.push({ path: 'to', code: 'required', message: 'A custom range needs a last day.' })
    if (from !== undefined && to !== undefined) errors.push(...checkDays(from, to))
  } else if (from !== undefined || to !== undefined) {
    errors.push({ path: 'range', code: 'invalid_value', message: 'Days are given with the range "custom" only.' })
  }
  if (errors.length > 0) throw validationFailed({ errors })
}

function checkDays(from: Day, to: Day) {
  if (to < from) return [{ path: 'to', code: 'invalid_value', message: 'The last day lies before the first.' }]
  if (countDays(from, to) > MAX_DAYS)
    return [{ path: 'to', code: 'invalid_value', message: `A range has at most ${MAX_DAYS} days.` }]
  return []
}
