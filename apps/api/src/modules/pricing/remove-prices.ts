import { invalidate, listTag, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

/** Takes prices away, by variant and currency: without one a variant is not sold in it. Runs in the open transaction. */
export async function removePrices(
  ctx: Ctx,
  prices: readonly { readonly variantId: string; readonly currency: string }[],
): Promise<void> {
  if (prices.length === 0) return
  const products = await ctx.db.query<{ productId: string }>({
    name: 'price_remove',
    text: `WITH removed AS (
        DELETE FROM "VariantPrice" p USING jsonb_to_recordset($1::jsonb) AS r("variantId" uuid, currency text)
        WHERE p."variantId" = r."variantId" AND p.currency = r.currency RETURNING p."variantId"
      )
      SELECT DISTINCT v."productId" FROM removed w JOIN "ProductVariant" v ON v.id = w."variantId"`,
    values: [JSON.stringify(prices)],
  })
  invalidate(ctx, [listTag('Product'), ...products.map((one) => rowTag('Product', one.productId))])
}
