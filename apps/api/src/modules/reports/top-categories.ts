import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { moneyView } from '../catalog/index.ts'
import { type ReportInput, readAsked } from './report-input.ts'
import { rangeOf, reportRangeView } from './report-views.ts'
import { soldSource } from './sold-source.ts'

export const topCategoriesView = view('CategoriesReport', {
  range: reportRangeView,
  currency: z.string(),
  data: z.array(
    view('CategorySales', {
      /** A department: a category without a parent. Null for products that are in none, or are gone. */
      id: uuidSchema.nullable(),
      name: z.string().nullable(),
      units: z.int(),
      revenue: moneyView,
      previousUnits: z.int(),
      previousRevenue: moneyView,
    }),
  ),
})

type CategoryRow = {
  id: string | null
  name: string | null
  units: number
  revenue: number
  previousUnits: number
  previousRevenue: number
}

/** What each department brought. A line counts for the category its product was in when it was ordered. Two statements. */
export async function topCategories(ctx: Ctx, input: ReportInput): Promise<z.infer<typeof topCategoriesView>> {
  const asked = await readAsked(ctx, input)
  const source = soldSource(asked, ctx.clock.now())
  const rows = await ctx.db.query<CategoryRow>({
    name: `report_categories_${source.name}`,
    text: `WITH tree AS MATERIALIZED (
        SELECT c.id, root.id AS root, root.name FROM "Category" c JOIN "Category" root ON root.id = split_part(c.path, '/', 1)::uuid
      )
      SELECT tree.root AS id, tree.name, coalesce(sum(units) FILTER (WHERE "isCurrent"), 0)::int AS units, coalesce(sum("revenueMinor") FILTER (WHERE "isCurrent"), 0)::float8 AS revenue,
        coalesce(sum(units) FILTER (WHERE NOT "isCurrent"), 0)::int AS "previousUnits", coalesce(sum("revenueMinor") FILTER (WHERE NOT "isCurrent"), 0)::float8 AS "previousRevenue"
      FROM (${source.categories}) sold LEFT JOIN tree ON tree.id = sold."categoryId"
      GROUP BY 1, 2 HAVING sum(units) <> 0 ORDER BY revenue DESC, units DESC, name, id`,
    values: source.values,
  })
  const money = (amount: number) => ({ amount, currency: asked.currency })
  return {
    range: rangeOf(asked),
    currency: asked.currency,
    data: rows.map((row) => ({
      ...row,
      revenue: money(row.revenue),
      previousRevenue: money(row.previousRevenue),
    })),
  }
}
