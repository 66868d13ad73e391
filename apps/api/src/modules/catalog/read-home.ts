import { money } from '@stoa/kernel'
import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { categoryView } from './category-views.ts'
import { listProducts } from './list-products.ts'
import { productCardView } from './product-card-view.ts'
import { readAllCategories } from './read-categories.ts'
import { imageView, moneyView, type RawImage, rawImageText, tintView, toImage } from './views.ts'

const collectionCard = view('CollectionCard', {
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  tint: tintView,
  image: imageView.nullable(),
  /** Pictures of its first things. */
  images: z.array(imageView),
  /** Published products in it. */
  productCount: z.int(),
  /** Its cheapest; null where nothing has a price in the currency. */
  priceFrom: moneyView.nullable(),
})

export const homeView = view('Home', {
  /** Departments with a picture. */
  colonnade: z.array(view('ColonnadeNiche', { category: categoryView, image: imageView, tint: tintView })),
  collections: z.array(collectionCard),
  newest: z.array(productCardView),
  bestsellers: z.array(productCardView),
})

/** Slug of the collection that the home page shows as bestsellers. */
const BESTSELLERS = 'bestsellers'

/** Everything the home page shows. */
export async function readHome(ctx: Ctx): Promise<z.infer<typeof homeView>> {
  const [categories, collections, newest, bestsellers] = await Promise.all([
    readAllCategories(ctx),
    readCollections(ctx),
    listProducts(ctx, { limit: 8 }),
    listProducts(ctx, { limit: 8, filter: { name: 'collection', lookup: 'exact', value: BESTSELLERS } }),
  ])
  const colonnade = categories.flatMap(({ path: _path, ...category }) =>
    category.parentId === null && category.image !== null
      ? [{ category, image: category.image, tint: category.tint }]
      : [],
  )
  return { colonnade, collections, newest, bestsellers }
}

type CollectionRow = Omit<z.infer<typeof collectionCard>, 'image' | 'images' | 'priceFrom'> & {
  image: RawImage | null
  images: RawImage[]
  fromMinor: number | null
}

async function readCollections(ctx: Ctx): Promise<z.infer<typeof collectionCard>[]> {
  const rows = await ctx.db.query<CollectionRow>({
    name: 'collections_home',
    text: `SELECT c.id, c.slug, c.name, c.description, c.tint,
        (SELECT ${rawImageText} FROM "MediaAsset" m WHERE m.id = c."imageId") AS image,
        (SELECT coalesce(json_agg(x.o), '[]'::json) FROM (
          SELECT ${rawImageText} AS o
          FROM "CollectionProduct" cp JOIN "Product" p ON p.id = cp."productId" AND p.status = 'published'
          JOIN LATERAL (SELECT pi."mediaId" FROM "ProductImage" pi WHERE pi."productId" = p.id ORDER BY pi.position, pi.id LIMIT 1) first ON true
          JOIN "MediaAsset" m ON m.id = first."mediaId" WHERE cp."collectionId" = c.id ORDER BY cp.position, cp.id LIMIT 4) x) AS images,
        counted.n AS "productCount", counted.least AS "fromMinor"
      FROM "Collection" c CROSS JOIN LATERAL (
        SELECT count(*)::int AS n, min(r."minMinor")::float8 AS least
        FROM "CollectionProduct" cp JOIN "Product" p ON p.id = cp."productId" AND p.status = 'published'
        LEFT JOIN "ProductPriceRange" r ON r."productId" = p.id AND r.currency = $2 WHERE cp."collectionId" = c.id) counted
      WHERE c.slug <> $1 ORDER BY c.position, c.id LIMIT 12`,
    values: [BESTSELLERS, ctx.currency],
  })
  return rows.map(({ fromMinor, ...row }) => ({
    ...row,
    priceFrom: fromMinor === null ? null : money(fromMinor, ctx.currency),
    image: toImage(ctx, row.image),
    images: row.images.flatMap((raw) => toImage(ctx, raw) ?? []),
  }))
}
