import type { Ctx } from '../../context.ts'
import type { Shelf } from './domain/judge-options.ts'

/**
 * Holds back whoever else makes or changes variants of the same products, in the order in which their forms lock them: two
 * variants may not become the same at once, and prices written lock the product anyhow.
 */
export async function lockShelves(ctx: Ctx, variantIds: readonly string[]): Promise<void> {
  await ctx.db.query({
    name: 'sheet_lock_products',
    text: `SELECT p.id FROM "Product" p WHERE p.id IN (SELECT "productId" FROM "ProductVariant" WHERE id = ANY($1::uuid[])) ORDER BY p.id FOR NO KEY UPDATE`,
    values: [variantIds],
  })
}

/** The products of variants, with all they offer and all their variants. One statement, none for no variants. */
export async function readShelves(ctx: Ctx, variantIds: readonly string[]): Promise<Shelf[]> {
  if (variantIds.length === 0) return []
  return ctx.db.query<Shelf>({
    name: 'sheet_shelves',
    text: `SELECT p.id AS "productId",
      (SELECT coalesce(json_agg(json_build_object('option', o.name, 'value', ov.value)), '[]'::json)
        FROM "ProductOption" o JOIN "ProductOptionValue" ov ON ov."optionId" = o.id WHERE o."productId" = p.id) AS offered,
      (SELECT json_agg(json_build_object('id', v.id, 'options', (SELECT coalesce(json_object_agg(o.name, ov.value), '{}'::json)
          FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId"
          WHERE x."variantId" = v.id))) FROM "ProductVariant" v WHERE v."productId" = p.id) AS variants
      FROM "Product" p WHERE p.id IN (SELECT "productId" FROM "ProductVariant" WHERE id = ANY($1::uuid[]))`,
    values: [variantIds],
  })
}
