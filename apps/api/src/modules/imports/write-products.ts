import { newId } from '@stoa/kernel'
import { invalidate, listTag, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { renderMarkdown } from '../content/index.ts'
import { setStock } from '../inventory/index.ts'
import { setPrices } from '../pricing/index.ts'
import { findVariant } from './domain/compare-product.ts'
import { type CategoryIds, findOrCreateCategories } from './find-or-create-category.ts'
import { writeOptions } from './write-options.ts'
import type { ProductWrite, WrittenProduct } from './written-product.ts'

export type WritePlace = { readonly currency: string; readonly locationId: string }

/**
 * Creates and updates products with their variants, options, prices and stock, by one statement per table however many
 * they are. What the file says nothing about stays as it is, variants it does not name included. Runs in the open transaction.
 */
export async function writeProducts(
  ctx: Ctx,
  writes: readonly ProductWrite[],
  { currency, locationId }: WritePlace,
): Promise<void> {
  const paths = writes.flatMap(({ product }) => (product.category ? [product.category] : []))
  const categories = await findOrCreateCategories(ctx, paths)
  const written = writes.map(
    (write): WrittenProduct => ({
      ...write,
      id: write.known?.id ?? newId(),
      variants: write.product.variants.map((parsed) => ({
        id: (write.known && findVariant(write.known, parsed)?.id) ?? newId(),
        parsed,
      })),
    }),
  )
  await upsertProducts(ctx, written, categories)
  await upsertVariants(ctx, written)
  await writeOptions(ctx, written)
  const variants = written.flatMap((one) => one.variants)
  await setPrices(
    ctx,
    variants.flatMap(({ id, parsed }) =>
      parsed.priceMinor === undefined
        ? []
        : [{ variantId: id, currency, amountMinor: parsed.priceMinor, compareAtMinor: parsed.compareAtMinor ?? null }],
    ),
  )
  await setStock(
    ctx,
    locationId,
    variants.flatMap(({ id, parsed }) => (parsed.stock === undefined ? [] : [{ variantId: id, onHand: parsed.stock }])),
    'import',
  )
  invalidate(ctx, [listTag('Product'), listTag('Category'), ...written.map(({ id }) => rowTag('Product', id))])
}

async function upsertProducts(ctx: Ctx, written: readonly WrittenProduct[], categories: CategoryIds): Promise<void> {
  const rows = written.map(({ id, product, known }) => {
    const description = product.description ?? known?.description ?? ''
    return {
      id,
      slug: product.slug,
      name: product.name,
      description,
      html: renderMarkdown(description),
      status: product.status ?? known?.status ?? 'draft',
      category:
        product.category === undefined
          ? (known?.categoryId ?? null)
          : product.category && categories.idOf(product.category),
      vendor: product.vendor ?? known?.vendor ?? '',
      metaTitle: product.metaTitle ?? known?.metaTitle ?? '',
      metaDescription: product.metaDescription ?? known?.metaDescription ?? '',
    }
  })
  await ctx.db.query({
    name: 'import_products',
    text: `INSERT INTO "Product" AS p (id, slug, name, description, "descriptionHtml", status, "publishedAt", "categoryId", vendor, "metaTitle", "metaDescription", "createdAt", "updatedAt")
      SELECT r.id, r.slug, r.name, r.description, r.html, r.status::"ProductStatus", CASE WHEN r.status = 'published' THEN $2::timestamptz END, r.category, r.vendor, r."metaTitle", r."metaDescription", $2, $2
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, slug text, name text, description text, html text, status text, category uuid, vendor text, "metaTitle" text, "metaDescription" text)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description, "descriptionHtml" = excluded."descriptionHtml", status = excluded.status,
        "publishedAt" = coalesce(p."publishedAt", excluded."publishedAt"), "categoryId" = excluded."categoryId", vendor = excluded.vendor,
        "metaTitle" = excluded."metaTitle", "metaDescription" = excluded."metaDescription", "updatedAt" = excluded."updatedAt"`,
    values: [JSON.stringify(rows), ctx.clock.now()],
  })
}

async function upsertVariants(ctx: Ctx, written: readonly WrittenProduct[]): Promise<void> {
  const rows = written.flatMap(({ id: product, known, variants }) => {
    let next = known ? Math.max(-1, ...known.variants.map((one) => one.position)) + 1 : 0
    return variants.map(({ id, parsed }) => {
      const before = known?.variants.find((one) => one.id === id)
      return {
        id,
        product,
        // One found by its options keeps the SKU it has.
        sku: before && parsed.isSkuDerived ? before.sku : parsed.sku,
        position: before?.position ?? next++,
        barcode: parsed.barcode === undefined ? (before?.barcode ?? null) : parsed.barcode,
        grams: parsed.weightGrams === undefined ? (before?.weightGrams ?? null) : parsed.weightGrams,
        track: parsed.trackInventory ?? before?.trackInventory ?? true,
      }
    })
  })
  await ctx.db.query({
    name: 'import_variants',
    text: `INSERT INTO "ProductVariant" (id, "productId", sku, position, barcode, "weightGrams", "trackInventory", "createdAt", "updatedAt")
      SELECT r.id, r.product, r.sku, r.position, r.barcode, r.grams, r.track, $2, $2
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, sku text, position int, barcode text, grams int, track boolean)
      ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, barcode = excluded.barcode, "weightGrams" = excluded."weightGrams", "trackInventory" = excluded."trackInventory", "updatedAt" = excluded."updatedAt"`,
    values: [JSON.stringify(rows), ctx.clock.now()],
  })
}
