import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { imageView, moneyView, type RawImage, rawImageText, tintView, toImage } from '../catalog/index.ts'
import { readAsked, reportInput } from './report-input.ts'
import { rangeOf, reportRangeView } from './report-views.ts'
import { soldSource } from './sold-source.ts'

export const topProductsInput = reportInput.extend({
  by: z.enum(['revenue', 'units']).meta({ id: 'ReportOrder' }).default('revenue'),
  limit: z.int().min(1).max(1000).default(10),
})

export const topProductsView = view('ProductsReport', {
  range: reportRangeView,
  currency: z.string(),
  data: z.array(
    view('ProductSales', {
      id: uuidSchema,
      name: z.string(),
      /** Whether the product is still there. */
      isSold: z.boolean(),
      image: imageView.nullable(),
      tint: tintView,
      units: z.int(),
      refundedUnits: z.int(),
      revenue: moneyView,
      previousUnits: z.int(),
      previousRevenue: moneyView,
    }),
  ),
})

type ProductRow = {
  id: string
  name: string | null
  tint: z.infer<typeof tintView> | null
  image: RawImage | null
  units: number
  refundedUnits: number
  revenue: number
  previousUnits: number
  previousRevenue: number
}

/** The products that brought most in a range, beside what they brought before. Two statements, three with deleted products. */
export async function topProducts(
  ctx: Ctx,
  input: z.output<typeof topProductsInput>,
): Promise<z.input<typeof topProductsView>> {
  const asked = await readAsked(ctx, input)
  const source = soldSource(asked, ctx.clock.now())
  const column = input.by === 'units' ? 'units' : '"revenueMinor"'
  const rows = await ctx.db.query<ProductRow>({
    name: `report_products_${source.name}_${input.by}`,
    // Only what decides is added up for all products; the rest for those that made it.
    text: `WITH ranked AS (
        SELECT "productId" AS id, sum(${column}) AS rank FROM (${source.products}) sold WHERE "isCurrent"
        GROUP BY 1 HAVING sum(${column}) > 0 ORDER BY 2 DESC, 1 LIMIT $6
      ), figures AS (
        SELECT r.id, r.rank, sum(units) FILTER (WHERE "isCurrent") AS units, sum("refundedUnits") FILTER (WHERE "isCurrent") AS refunded,
          sum("revenueMinor") FILTER (WHERE "isCurrent") AS revenue, sum(units) FILTER (WHERE NOT "isCurrent") AS before,
          sum("revenueMinor") FILTER (WHERE NOT "isCurrent") AS revenue_before
        FROM ranked r CROSS JOIN LATERAL (SELECT * FROM (${source.products}) sold WHERE sold."productId" = r.id) sold GROUP BY 1, 2
      )
      SELECT f.id, p.name, p.tint, f.units::int, f.refunded::int AS "refundedUnits", f.revenue::float8, coalesce(f.before, 0)::int AS "previousUnits",
        coalesce(f.revenue_before, 0)::float8 AS "previousRevenue",
        (SELECT ${rawImageText} FROM "ProductImage" i JOIN "MediaAsset" m ON m.id = i."mediaId" WHERE i."productId" = p.id ORDER BY i.position, i.id LIMIT 1) AS image
      FROM figures f LEFT JOIN "Product" p ON p.id = f.id ORDER BY f.rank DESC, f.id`,
    values: [...source.values, input.limit],
  })
  const gone = await readGoneNames(ctx, rows)
  const money = (amount: number) => ({ amount, currency: asked.currency })
  return {
    range: rangeOf(asked),
    currency: asked.currency,
    data: rows.map(({ id, name, tint, image, units, refundedUnits, revenue, previousUnits, previousRevenue }) => ({
      id,
      name: name ?? gone.get(id) ?? '',
      isSold: name !== null,
      image: toImage(ctx, image),
      tint: tint ?? 'sand',
      units,
      refundedUnits,
      revenue: money(revenue),
      previousUnits,
      previousRevenue: money(previousRevenue),
    })),
  }
}

// Of a deleted product its orders still know the name.
async function readGoneNames(ctx: Ctx, rows: readonly ProductRow[]): Promise<Map<string, string>> {
  const ids = rows.filter((row) => row.name === null).map((row) => row.id)
  if (ids.length === 0) return new Map()
  const names = await ctx.db.query<{ id: string; name: string }>({
    name: 'report_gone_products',
    text: `SELECT DISTINCT ON (s."productId") s."productId" AS id, i.name
      FROM "DailyVariantSales" s JOIN "OrderItem" i ON i."variantId" = s."variantId" WHERE s."productId" = ANY($1::uuid[])
      ORDER BY s."productId", i.id DESC`,
    values: [ids],
  })
  return new Map(names.map(({ id, name }) => [id, name]))
}
