import { computed, type Ref, raw, sql } from '@stoa/kit'
import { z } from 'zod'
import { isAtOpenPlace } from './free-units.ts'
import { saveVariantOptions } from './save-variant-options.ts'
import { currencyParam, imageBy, imageView, moneySql, moneyView, type RawImage, toImage } from './views.ts'

/** From this many units down a shopper is told how many are left. */
const FEW_LEFT = 5

const price = (ref: Ref) =>
  sql`FROM "VariantPrice" p WHERE p."variantId" = ${ref('id')} AND p.currency = ${currencyParam}`
const stockSum = (ref: Ref) =>
  sql`(SELECT coalesce(sum(s."onHand" - s.reserved), 0)::int FROM "StockLevel" s WHERE s."variantId" = ${ref('id')} AND ${raw(isAtOpenPlace('s'))})`

export const variantPrice = computed({
  type: moneyView.nullable(),
  nullable: true,
  sql: (ref) => sql`(SELECT ${moneySql(sql`p."amountMinor"`, sql`p.currency`)} ${price(ref)})`,
})

export const variantCompareAtPrice = computed({
  type: moneyView.nullable(),
  nullable: true,
  sql: (ref) => sql`(SELECT ${moneySql(sql`p."compareAtMinor"`, sql`p.currency`)} ${price(ref)})`,
})

export const variantInStock = computed({
  type: z.boolean(),
  orderType: 'boolean',
  sql: (ref) =>
    sql`(NOT ${ref('trackInventory')} OR EXISTS (SELECT 1 FROM "StockLevel" s WHERE s."variantId" = ${ref('id')} AND s."onHand" > s.reserved AND ${raw(isAtOpenPlace('s'))}))`,
})

/** Units left where they are few; null where there are plenty. */
export const variantAvailable = computed({
  type: z.int().nullable(),
  nullable: true,
  sql: (ref) =>
    sql`CASE WHEN ${ref('trackInventory')} AND ${stockSum(ref)} <= ${FEW_LEFT}::int THEN ${stockSum(ref)} END`,
})

export const variantStock = computed({ type: z.int(), sql: stockSum })

/** Option name → value. */
export const variantOptions = computed({
  type: z.record(z.string().max(80), z.string().max(120)),
  widget: 'variantOptions',
  save: saveVariantOptions,
  sql: (ref) =>
    sql`(SELECT coalesce(json_object_agg(o.name, ov.value ORDER BY o.position, o.id), '{}'::json) FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE x."variantId" = ${ref('id')})`,
})

/** The chosen options in words, for example "Blue, M". */
export const variantTitle = computed({
  type: z.string(),
  sql: (ref) =>
    sql`(SELECT coalesce(string_agg(ov.value, ', ' ORDER BY o.position, o.id), '') FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE x."variantId" = ${ref('id')})`,
})

export const variantImage = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) => imageBy(ref('imageId')),
  map: (raw, ctx) => toImage(ctx, raw),
})
