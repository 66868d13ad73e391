import { validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { readDailySales } from './daily-sales.ts'
import { dayIntervals } from './domain/daily-points.ts'
import { readHourlySales } from './hourly-sales.ts'
import { readAsked, reportInput } from './report-input.ts'
import { rangeOf, reportRangeView, salesFigures, salesFiguresView } from './report-views.ts'

export const salesReportInput = reportInput.extend({
  interval: z
    .enum(dayIntervals)
    .meta({ id: 'ReportInterval' })
    .optional()
    .describe('Default: by the length of the range. A single day is always told by the hour.'),
})

export const salesReportView = view('SalesReport', {
  range: reportRangeView,
  currency: z.string(),
  /** What the shop sells in. */
  currencies: z.array(z.string()),
  interval: z.enum(['hour', ...dayIntervals]).meta({ id: 'SalesInterval' }),
  current: salesFiguresView,
  previous: salesFiguresView,
  points: z.array(
    view('SalesPoint', {
      /** A day, or the instant an hour begins. */
      start: z.string(),
      previousStart: z.string().nullable(),
      /** Null for what is still to come. */
      current: salesFiguresView.nullable(),
      previous: salesFiguresView.nullable(),
    }),
  ),
})

/** Figures of a range, of the one before, and both over time without gaps. Two statements. */
export async function salesReport(
  ctx: Ctx,
  input: z.output<typeof salesReportInput>,
): Promise<z.infer<typeof salesReportView>> {
  const asked = await readAsked(ctx, input)
  if (asked.isOneDay && input.interval !== undefined)
    throw validationFailed({
      errors: [{ path: 'interval', code: 'invalid_value', message: 'A single day is told by the hour.' }],
    })
  const series = asked.isOneDay ? await readHourlySales(ctx, asked) : await readDailySales(ctx, asked, input.interval)
  const { currency, currencies } = asked
  return {
    range: rangeOf(asked),
    currency,
    currencies: [...currencies],
    interval: series.interval,
    current: salesFigures(series.current, currency),
    previous: salesFigures(series.previous, currency),
    points: series.points.map(({ start, previousStart, current, previous }) => ({
      start,
      previousStart,
      current: current && salesFigures(current, currency),
      previous: previous && salesFigures(previous, currency),
    })),
  }
}
