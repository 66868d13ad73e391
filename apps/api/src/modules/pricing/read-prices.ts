import type { Ctx } from '../../context.ts'

/** Prices of variants in a currency, minor units, by variant id. Variants without one are absent. */
export async function readPrices(
  ctx: Ctx,
  variantIds: readonly string[],
  currency: string,
): Promise<Map<string, number>> {
  const rows = await ctx.db.query<{ variantId: string; amount: number }>({
    name: 'price_read',
    text: `SELECT "variantId", "amountMinor"::float8 AS amount FROM "VariantPrice" WHERE "variantId" = ANY($1::uuid[]) AND currency = $2`,
    values: [variantIds, currency],
  })
  return new Map(rows.map((row) => [row.variantId, row.amount]))
}
