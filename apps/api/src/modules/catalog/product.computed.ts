import { computed, type Ref, raw, sql } from '@stoa/kit'
import { z } from 'zod'
import { isAtOpenPlace } from './free-units.ts'
import {
  currencyParam,
  type Image,
  imageView,
  moneySql,
  moneyView,
  priceRangeView,
  type RawImage,
  rawImageSql,
  toImage,
} from './views.ts'

const range = (ref: Ref) =>
  sql`FROM "ProductPriceRange" r WHERE r."productId" = ${ref('id')} AND r.currency = ${currencyParam}`

/** Cheapest and dearest variant in the caller's currency; null where none has a price in it. */
export const priceRange = computed({
  type: priceRangeView.nullable(),
  nullable: true,
  sql: (ref) =>
    sql`(SELECT json_build_object('min', ${moneySql(sql`r."minMinor"`, sql`r.currency`)}, 'max', ${moneySql(sql`r."maxMinor"`, sql`r.currency`)}) ${range(ref)})`,
  orderBy: (ref) => sql`(SELECT r."minMinor" ${range(ref)})`,
  orderVia: {
    join: (ref) => sql`JOIN "ProductPriceRange" pr ON pr."productId" = ${ref('id')} AND pr.currency = ${currencyParam}`,
    column: sql`pr."minMinor"`,
  },
})

export const compareAtPrice = computed({
  type: moneyView.nullable(),
  nullable: true,
  sql: (ref) => sql`(SELECT ${moneySql(sql`r."compareAtMinor"`, sql`r.currency`)} ${range(ref)})`,
})

/** The first picture. */
export const productImage = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) =>
    sql`(SELECT ${rawImageSql} FROM "ProductImage" pi JOIN "MediaAsset" m ON m.id = pi."mediaId" WHERE pi."productId" = ${ref('id')} ORDER BY pi.position, pi.id LIMIT 1)`,
  map: (raw, ctx) => toImage(ctx, raw),
})

export const productImages = computed<z.ZodArray<typeof imageView>, RawImage[]>({
  type: z.array(imageView),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(x.o), '[]'::json) FROM (SELECT ${rawImageSql} AS o FROM "ProductImage" pi JOIN "MediaAsset" m ON m.id = pi."mediaId" WHERE pi."productId" = ${ref('id')} ORDER BY pi.position, pi.id LIMIT 40) x)`,
  map: (raws, ctx) => raws.map((raw) => toImage(ctx, raw)).filter((image): image is Image => image !== null),
})

const sellable = sql`(NOT v."trackInventory" OR EXISTS (SELECT 1 FROM "StockLevel" s WHERE s."variantId" = v.id AND s."onHand" > s.reserved AND ${raw(isAtOpenPlace('s'))}))`

/** Whether any variant can be bought now. */
export const inStock = computed({
  type: z.boolean(),
  orderType: 'boolean',
  sql: (ref) => sql`EXISTS (SELECT 1 FROM "ProductVariant" v WHERE v."productId" = ${ref('id')} AND ${sellable})`,
})

/** Units that can be promised, over all variants; staff only. */
export const stock = computed({
  type: z.int(),
  sql: (ref) =>
    sql`(SELECT coalesce(sum(s."onHand" - s.reserved), 0)::int FROM "ProductVariant" v JOIN "StockLevel" s ON s."variantId" = v.id WHERE v."productId" = ${ref('id')} AND ${raw(isAtOpenPlace('s'))})`,
})

export const productOptions = computed({
  type: z.array(z.object({ name: z.string(), values: z.array(z.string()) }).meta({ id: 'ProductOption' })),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('name', o.name, 'values', (SELECT coalesce(json_agg(ov.value ORDER BY ov.position, ov.id), '[]'::json) FROM "ProductOptionValue" ov WHERE ov."optionId" = o.id)) ORDER BY o.position, o.id), '[]'::json) FROM "ProductOption" o WHERE o."productId" = ${ref('id')})`,
})

/** One line under the name: the first sentence of what search engines are told; empty where that is. */
export const tagline = computed({
  type: z.string(),
  sql: (ref) => sql`rtrim(split_part(${ref('metaDescription')}, '. ', 1), '.')`,
})

/** Values of the option that is a colour, for the dots on cards. */
export const colours = computed({
  type: z.array(z.string()),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(ov.value ORDER BY ov.position, ov.id), '[]'::json) FROM "ProductOption" o JOIN "ProductOptionValue" ov ON ov."optionId" = o.id WHERE o."productId" = ${ref('id')} AND lower(o.name) IN ('colour', 'color'))`,
})
