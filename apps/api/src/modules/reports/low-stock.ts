import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import {
  freeUnitsText,
  imageView,
  isAtOpenPlace,
  type RawImage,
  rawImageText,
  tintView,
  toImage,
} from '../catalog/index.ts'

export const lowStockInput = z.object({
  atMost: z.int().min(0).max(1000).default(5).describe('Units that count as few in any case.'),
  days: z.int().min(0).max(365).default(10).describe('What sells out within so many days is few as well.'),
  limit: z.int().min(1).max(1000).default(10),
})

export const lowStockView = view('LowStockReport', {
  /** How many variants are low. At most `countedTo` are counted. */
  total: z.int(),
  countedTo: z.int(),
  data: z.array(
    view('LowStock', {
      variantId: uuidSchema,
      productId: uuidSchema,
      name: z.string(),
      sku: z.string(),
      image: imageView.nullable(),
      tint: tintView,
      /** Units that no checkout holds, over all places in use. */
      available: z.int(),
      /** Units sold in the thirty days up to today, in all currencies. */
      sold: z.int(),
      /** How long they last at that pace, rounded down; null where nothing sold. */
      daysLeft: z.int().nullable(),
    }),
  ),
})

const PACE_DAYS = 30

/** Beyond so many the list is no list to work through, and counting on would only cost time. */
const COUNTED_TO = 1000

type LowStockRow = Omit<z.infer<typeof lowStockView>['data'][number], 'image' | 'daysLeft'> & {
  image: RawImage | null
  total: number
}

/**
 * Variants on sale that run out: few are left, or those left will be gone within days at the pace of the last thirty.
 * What sells stands before what does not, what is gone first before what lasts. What lies at places out of use counts as
 * gone. One statement.
 */
export async function lowStock(
  ctx: Ctx,
  { atMost, days, limit }: z.output<typeof lowStockInput>,
): Promise<z.input<typeof lowStockView>> {
  const rows = await ctx.db.query<LowStockRow>({
    name: 'report_low_stock',
    text: `WITH today AS (SELECT ($1::timestamptz AT TIME ZONE (SELECT "timeZone" FROM "ReportCalendar"))::date AS day),
      pace AS MATERIALIZED (
        SELECT "variantId" AS id, sum(units) AS sold FROM "DailyVariantSales"
        WHERE currency = ANY(ARRAY(SELECT DISTINCT currency FROM "DailySales" WHERE day > (SELECT day FROM today) - ${PACE_DAYS}))
          AND day > (SELECT day FROM today) - ${PACE_DAYS} AND day <= (SELECT day FROM today) GROUP BY 1 HAVING sum(units) > 0
      ), selling AS MATERIALIZED (
        SELECT pace.id, pace.sold, coalesce(sum(l."onHand" - l.reserved) FILTER (WHERE ${isAtOpenPlace('l')}), 0) AS available
        FROM pace JOIN "StockLevel" l ON l."variantId" = pace.id GROUP BY 1, 2
      ), low AS MATERIALIZED (
        SELECT s.id, s.sold, s.available FROM selling s JOIN "ProductVariant" v ON v.id = s.id JOIN "Product" p ON p.id = v."productId"
        WHERE (s.available <= $2 OR s.available * ${PACE_DAYS} < s.sold * $3) AND v."trackInventory" AND p.status = 'published'
      ), few AS (
        SELECT l."variantId" AS id FROM "StockLevel" l WHERE l."onHand" - l.reserved <= $2 AND ${isAtOpenPlace('l')}
        UNION ALL
        SELECT l."variantId" FROM "StockLevel" l WHERE NOT ${isAtOpenPlace('l')}
          AND NOT EXISTS (SELECT 1 FROM "StockLevel" o WHERE o."variantId" = l."variantId" AND ${isAtOpenPlace('o')})
      ), resting AS MATERIALIZED (
        SELECT DISTINCT few.id FROM few JOIN "ProductVariant" v ON v.id = few.id JOIN "Product" p ON p.id = v."productId"
        WHERE v."trackInventory" AND p.status = 'published' AND NOT EXISTS (SELECT 1 FROM pace WHERE pace.id = few.id)
          AND ${freeUnitsText('few.id')} <= $2
        LIMIT ${COUNTED_TO}
      ), counted AS (
        SELECT id, sold, available FROM low
        UNION ALL
        SELECT r.id, 0, ${freeUnitsText('r.id')} FROM resting r
      ), shown AS (
        SELECT *, least(count(*) OVER (), ${COUNTED_TO})::int AS total FROM counted
        ORDER BY (sold = 0), available::float8 / nullif(sold, 0), available, sold DESC, id LIMIT $4
      )
      SELECT s.id AS "variantId", v."productId", p.name, v.sku, p.tint, s.available::int, s.sold::int, s.total,
        (SELECT ${rawImageText} FROM "MediaAsset" m WHERE m.id = coalesce(v."imageId",
          (SELECT i."mediaId" FROM "ProductImage" i WHERE i."productId" = p.id ORDER BY i.position, i.id LIMIT 1))) AS image
      FROM shown s JOIN "ProductVariant" v ON v.id = s.id JOIN "Product" p ON p.id = v."productId"
      ORDER BY (s.sold = 0), s.available::float8 / nullif(s.sold, 0), s.available, s.sold DESC, s.id`,
    values: [ctx.clock.now(), atMost, days, limit],
  })
  return {
    total: rows[0]?.total ?? 0,
    countedTo: COUNTED_TO,
    data: rows.map(({ total: _total, image, ...row }) => ({
      ...row,
      image: toImage(ctx, image),
      daysLeft: row.sold > 0 ? Math.floor((row.available * PACE_DAYS) / row.sold) : null,
    })),
  }
}
