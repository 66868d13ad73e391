import type { Ctx } from '../../context.ts'
import type { KnownProduct } from './domain/import-types.ts'

export type KnownShop = {
  readonly products: ReadonlyMap<string, KnownProduct>
  /** SKU → the product that has it. */
  readonly skuOwners: ReadonlyMap<string, { readonly slug: string; readonly name: string }>
}

export type ShopPlace = { readonly currency: string; readonly locationId: string | null }

/** What the shop knows of some products, by slug, and who owns some SKUs. Two statements, however many. */
export async function readKnownShop(
  ctx: Ctx,
  slugs: readonly string[],
  skus: readonly string[],
  { currency, locationId }: ShopPlace,
): Promise<KnownShop> {
  const products = await ctx.db.query<KnownProduct>({
    name: 'import_known',
    text: statement,
    values: [slugs, currency, locationId],
  })
  const owners = await ctx.db.query<{ sku: string; slug: string; name: string }>({
    name: 'import_sku_owners',
    text: 'SELECT v.sku, p.slug, p.name FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" WHERE v.sku = ANY($1::text[])',
    values: [skus],
  })
  return {
    products: new Map(products.map((product) => [product.slug, product])),
    skuOwners: new Map(owners.map(({ sku, ...owner }) => [sku, owner])),
  }
}

const statement = `
SELECT p.id, p.slug, p.name, p.description, p.vendor, p.status, p."categoryId", p."metaTitle", p."metaDescription",
  (SELECT coalesce(json_agg(a.name ORDER BY length(a.path)), '[]'::json) FROM "Category" c JOIN "Category" a ON c.path LIKE a.path || '%' WHERE c.id = p."categoryId") AS category,
  (SELECT coalesce(json_agg(json_build_object('name', o.name, 'values', ARRAY(SELECT v.value FROM "ProductOptionValue" v WHERE v."optionId" = o.id ORDER BY v.position, v.id)) ORDER BY o.position, o.id), '[]'::json)
    FROM "ProductOption" o WHERE o."productId" = p.id) AS options,
  (SELECT coalesce(json_agg(json_build_object(
      'id', v.id, 'sku', v.sku, 'position', v.position, 'barcode', v.barcode, 'weightGrams', v."weightGrams", 'trackInventory', v."trackInventory",
      'options', (SELECT coalesce(json_object_agg(o.name, ov.value ORDER BY o.position, o.id), '{}'::json)
        FROM "VariantOptionValue" l JOIN "ProductOptionValue" ov ON ov.id = l."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE l."variantId" = v.id),
      'priceMinor', (SELECT r."amountMinor" FROM "VariantPrice" r WHERE r."variantId" = v.id AND r.currency = $2),
      'compareAtMinor', (SELECT r."compareAtMinor" FROM "VariantPrice" r WHERE r."variantId" = v.id AND r.currency = $2),
      'stock', (SELECT coalesce(sum(s."onHand"), 0) FROM "StockLevel" s WHERE s."variantId" = v.id AND s."locationId" = $3)
    ) ORDER BY v.position, v.id), '[]'::json) FROM "ProductVariant" v WHERE v."productId" = p.id) AS variants
FROM "Product" p WHERE p.slug = ANY($1::text[])`

/** Where imported stock lies: the active location that is taken from first. */
export async function findLocation(ctx: Ctx): Promise<string | null> {
  const [row] = await ctx.db.query<{ id: string }>({
    name: 'import_location',
    text: 'SELECT id FROM "StockLocation" WHERE "isActive" ORDER BY priority, id LIMIT 1',
    values: [],
  })
  return row?.id ?? null
}
