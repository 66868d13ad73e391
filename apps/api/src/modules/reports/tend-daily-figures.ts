import type { Ctx } from '../../context.ts'

/**
 * Makes one row of the many that a day's orders appended to its figures, which leaves the sums as they are; and counts
 * everything anew after the shop's time zone was changed. A recount may take longer than a shopper would wait for a statement.
 */
export async function tendDailyFigures(ctx: Pick<Ctx, 'db'>): Promise<void> {
  await ctx.db.query({ text: 'SET LOCAL statement_timeout = 0; SELECT tend_daily_figures()' })
}
