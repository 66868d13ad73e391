import { newId } from '@stoa/kernel'
import { invalidate, listTag, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

export type VariantPricing = {
  readonly variantId: string
  readonly currency: string
  readonly amountMinor: number
  readonly compareAtMinor: number | null
}

/**
 * Sets prices (minor units), one per variant and currency. A compare-at price at or below the price is left out: it would
 * claim a saving that is none. The product's price range follows by trigger. Runs in the open transaction.
 */
export async function setPrices(ctx: Ctx, prices: readonly VariantPricing[]): Promise<void> {
  if (prices.length === 0) return
  const rows = prices.map(({ compareAtMinor, ...price }) => ({
    id: newId(),
    ...price,
    compareAtMinor: compareAtMinor !== null && compareAtMinor > price.amountMinor ? compareAtMinor : null,
  }))
  const products = await ctx.db.query<{ productId: string }>({
    name: 'price_set',
    text: `WITH written AS (
        INSERT INTO "VariantPrice" (id, "variantId", currency, "amountMinor", "compareAtMinor", "updatedAt")
        SELECT p.id, p."variantId", p.currency, p."amountMinor", p."compareAtMinor", $2
        FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, "variantId" uuid, currency text, "amountMinor" bigint, "compareAtMinor" bigint)
        ON CONFLICT ("variantId", currency) DO UPDATE SET "amountMinor" = excluded."amountMinor", "compareAtMinor" = excluded."compareAtMinor", "updatedAt" = excluded."updatedAt"
        RETURNING "variantId"
      )
      SELECT DISTINCT v."productId" FROM written w JOIN "ProductVariant" v ON v.id = w."variantId"`,
    values: [JSON.stringify(rows), ctx.clock.now()],
  })
  invalidate(ctx, [listTag('Product'), ...products.map((one) => rowTag('Product', one.productId))])
}
