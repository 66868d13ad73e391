import { validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { isAtOpenPlace } from './free-units.ts'

const optionKey = /^option\.([^.]{1,80}?)(__in)?$/

/** The storefront list's own filters. Keys `option.<name>__in` carry values separated by commas. */
export const facetsInput = z
  .object({
    q: z.string().max(200).optional(),
    category: z.string().max(120).optional(),
    collection: z.string().max(120).optional(),
    price__gte: z.number().int().min(0).optional(),
    price__lte: z.number().int().min(0).optional(),
    inStock: z.boolean().optional(),
  })
  .catchall(z.string().max(2000))

export const facetsView = view('Facets', {
  total: z.int(),
  price: z.object({ min: z.int(), max: z.int() }).meta({ id: 'PriceBounds' }).nullable(),
  options: z.array(
    z
      .object({
        name: z.string(),
        values: z.array(z.object({ value: z.string(), count: z.int() }).meta({ id: 'FacetValue' })),
      })
      .meta({ id: 'OptionFacet' }),
  ),
  inStock: z.object({ true: z.int() }).meta({ id: 'StockFacet' }),
  categories: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() }).meta({ id: 'CategoryFacet' })),
})

type Input = z.infer<typeof facetsInput>
type Facets = z.infer<typeof facetsView>

/** Products looked at for counts; a list longer than this says "more than" instead of a figure that costs a scan. */
const MAX_COUNTED = 20_000

/**
 * Counts beside each filter value. A facet is counted under all filters but its own, so that choosing one value still
 * shows how many the others would add. One statement.
 */
export async function readFacets(ctx: Ctx, input: Input): Promise<Facets> {
  const options = readOptions(input)
  const [row] = await ctx.db.query<{ facets: Facets }>({
    name: 'product_facets',
    text: statement,
    values: [
      input.q ? `%${input.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null,
      input.category ?? null,
      input.collection ?? null,
      input.price__gte ?? null,
      input.price__lte ?? null,
      input.inStock ?? null,
      ctx.currency,
      JSON.stringify(options),
      MAX_COUNTED,
    ],
  })
  return row?.facets as Facets
}

function readOptions(input: Input): { name: string; values: string[] }[] {
  const known = ['q', 'category', 'collection', 'price__gte', 'price__lte', 'inStock']
  return Object.entries(input).flatMap(([key, value]) => {
    if (known.includes(key)) return []
    const name = optionKey.exec(key)?.[1]
    if (!name)
      throw validationFailed({
        detail: `"${key}" is not a filter here.`,
        errors: [{ path: key, code: 'unknown_parameter', message: `"${key}" is not a filter here.` }],
      })
    return [{ name: name.toLowerCase(), values: String(value).split(',').filter(Boolean).slice(0, 50) }]
  })
}

const statement = `
WITH base AS MATERIALIZED (
  SELECT p.id, p."categoryId" FROM "Product" p
  WHERE p.status = 'published'
    AND ($1::text IS NULL OR p.name ILIKE $1 OR p.vendor ILIKE $1
      OR p."categoryId" = ANY(ARRAY(SELECT c.id FROM "Category" c WHERE c.name ILIKE $1))
      OR p.id = ANY(ARRAY(SELECT v."productId" FROM "ProductVariant" v WHERE v.sku ILIKE $1 LIMIT 1000)))
    AND ($2::text IS NULL OR p."categoryId" = ANY(ARRAY(SELECT b.id FROM "Category" r JOIN "Category" b ON b.path LIKE r.path || '%' WHERE r.slug = $2)))
    AND ($3::text IS NULL OR p.id = ANY(ARRAY(SELECT cp."productId" FROM "CollectionProduct" cp JOIN "Collection" c ON c.id = cp."collectionId" WHERE c.slug = $3)))
  LIMIT $9
),
wanted AS (SELECT w.name, w.values FROM jsonb_to_recordset($8::jsonb) AS w(name text, values text[])),
marked AS MATERIALIZED (
  SELECT b.id, b."categoryId", r."minMinor",
    (($4::bigint IS NULL OR r."minMinor" >= $4) AND ($5::bigint IS NULL OR r."minMinor" <= $5)) AS in_price,
    EXISTS (SELECT 1 FROM "ProductVariant" v WHERE v."productId" = b.id AND (NOT v."trackInventory" OR EXISTS (SELECT 1 FROM "StockLevel" s WHERE s."variantId" = v.id AND s."onHand" > s.reserved AND ${isAtOpenPlace('s')}))) AS in_stock,
    ARRAY(SELECT w.name FROM wanted w WHERE NOT EXISTS (
      SELECT 1 FROM "ProductOption" o JOIN "ProductOptionValue" ov ON ov."optionId" = o.id
      WHERE o."productId" = b.id AND lower(o.name) = w.name AND ov.value = ANY(w.values))) AS missing
  FROM base b LEFT JOIN "ProductPriceRange" r ON r."productId" = b.id AND r.currency = $7
),
stocked AS (SELECT *, ($6::boolean IS NULL OR in_stock = $6) AS stock_ok FROM marked)
SELECT json_build_object(
  'total', (SELECT count(*) FROM stocked WHERE in_price AND stock_ok AND cardinality(missing) = 0),
  'price', (SELECT CASE WHEN min("minMinor") IS NULL THEN NULL ELSE json_build_object('min', min("minMinor"), 'max', max("minMinor")) END FROM stocked WHERE stock_ok AND cardinality(missing) = 0),
  'inStock', json_build_object('true', (SELECT count(*) FROM stocked WHERE in_price AND in_stock AND cardinality(missing) = 0)),
  'categories', (SELECT coalesce(json_agg(x ORDER BY x.count DESC, x.name), '[]'::json) FROM (
    SELECT c.slug, c.name, count(*) AS count FROM stocked s JOIN "Category" c ON c.id = s."categoryId" WHERE s.in_price AND s.stock_ok AND cardinality(s.missing) = 0 GROUP BY c.id ORDER BY count(*) DESC LIMIT 50) x),
  'options', (SELECT coalesce(json_agg(json_build_object('name', g.name, 'values', g.values) ORDER BY g.products DESC, g.name), '[]'::json) FROM (
    SELECT v.key, min(v.name) AS name, sum(v.count) AS products, json_agg(json_build_object('value', v.value, 'count', v.count) ORDER BY v.position, v.count DESC, v.value) AS values FROM (
      SELECT lower(o.name) AS key, min(o.name) AS name, ov.value, min(ov.position) AS position, count(DISTINCT s.id) AS count
      FROM stocked s JOIN "ProductOption" o ON o."productId" = s.id JOIN "ProductOptionValue" ov ON ov."optionId" = o.id
      WHERE s.in_price AND s.stock_ok AND (cardinality(s.missing) = 0 OR s.missing = ARRAY[lower(o.name)])
      GROUP BY lower(o.name), ov.value ORDER BY count(DISTINCT s.id) DESC LIMIT 400) v
    GROUP BY v.key ORDER BY sum(v.count) DESC LIMIT 12) g)
) AS facets`
