import { type Money, money } from '@stoa/kernel'
import { notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { freeUnitsText, type Image, isAtOpenPlace, type RawImage, rawImageText, toImage } from '../catalog/index.ts'
import { readShippingOptions, type ShippingOption } from '../shipping/index.ts'
import { noTax, readTaxRate, type TaxRate, taxAmount } from '../tax/index.ts'
import type { Address } from './address.ts'
import { cartTotals, type Totals } from './domain/cart-totals.ts'

export type LoadedItem = {
  readonly id: string
  readonly variantId: string
  readonly productId: string
  readonly productSlug: string
  readonly sku: string
  readonly name: string
  readonly variantName: string
  readonly imageId: string | null
  readonly image: Image | null
  readonly tint: 'sand' | 'mist' | 'lilac' | 'sage' | 'blush' | 'periwinkle'
  readonly quantity: number
  /** Zero where it cannot be bought in the cart's currency. */
  readonly unitPrice: Money
  readonly compareAtPrice: Money | null
  readonly seenPrice: Money
  readonly isAvailable: boolean
  /** Units that can be had, this cart's own reservation included; null where stock is not counted. */
  readonly available: number | null
}

/** A cart with everything that totals, problems and an order are made from, as of one moment. */
export type LoadedCart = {
  readonly id: string
  readonly userId: string | null
  readonly status: 'open' | 'completed' | 'merged'
  readonly currency: string
  readonly email: string | null
  readonly shippingAddress: Address | null
  readonly billingAddress: Address | null
  readonly note: string
  readonly pricesIncludeTax: boolean
  readonly items: readonly LoadedItem[]
  readonly shippingOption: ShippingOption | null
  readonly taxRate: TaxRate
  readonly totals: Totals
}

type ItemRow = Omit<LoadedItem, 'image' | 'unitPrice' | 'compareAtPrice' | 'seenPrice'> & {
  image: RawImage | null
  price: number | null
  compareAt: number | null
  seen: number
}
type Row = Omit<LoadedCart, 'items' | 'shippingOption' | 'taxRate' | 'totals'> & {
  shippingMethodId: string | null
  items: ItemRow[]
}

/** Reads a cart in at most three statements. Throws NOT_FOUND. */
export async function loadCart(ctx: Ctx, cartId: string): Promise<LoadedCart> {
  const [row] = await ctx.db.query<Row>({ name: 'cart_load', text: statement, values: [cartId] })
  if (!row) throw notFound({ detail: 'There is no such bag.' })
  const items = row.items.map((item) => toItem(ctx, item, row.currency))
  const { shippingMethodId, ...own } = row
  const subtotalMinor = items.reduce((total, item) => total + item.unitPrice.amount * item.quantity, 0)
  const country = row.shippingAddress?.country ?? null
  const taxRate = country === null ? noTax : await readTaxRate(ctx, country)
  const options =
    country !== null && shippingMethodId !== null
      ? await readShippingOptions(ctx, { country, currency: row.currency, subtotalMinor })
      : []
  const shippingOption = options.find((option) => option.id === shippingMethodId) ?? null
  const totals = cartTotals({
    currency: row.currency,
    lines: items,
    shipping: shippingOption && money(shippingOption.amountMinor, row.currency),
    taxOf: (amount) => taxAmount(amount, taxRate.ratePpm, row.pricesIncludeTax),
    isShippingTaxed: taxRate.onShipping,
    pricesIncludeTax: row.pricesIncludeTax,
  })
  return { ...own, items, shippingOption, taxRate, totals }
}

function toItem(ctx: Ctx, { price, compareAt, seen, image, ...item }: ItemRow, currency: string): LoadedItem {
  return {
    ...item,
    image: toImage(ctx, image),
    unitPrice: money(price ?? 0, currency),
    compareAtPrice: compareAt === null ? null : money(compareAt, currency),
    seenPrice: money(seen, currency),
    isAvailable: item.isAvailable && price !== null,
  }
}

const statement = `SELECT c.id, c."userId", c.status, c.currency, c.email, c."shippingAddress", c."billingAddress", c.note, c."shippingMethodId",
  coalesce((SELECT s."pricesIncludeTax" FROM "ShopSettings" s LIMIT 1), true) AS "pricesIncludeTax",
  (SELECT coalesce(json_agg(row_to_json(x) ORDER BY x."createdAt", x.id), '[]'::json) FROM (
    SELECT i.id, i."createdAt", i."variantId", i.quantity, i."seenPriceMinor" AS seen, v.sku, p.id AS "productId", p.slug AS "productSlug", p.name, p.tint,
      (p.status = 'published') AS "isAvailable", vp."amountMinor" AS price, vp."compareAtMinor" AS "compareAt",
      CASE WHEN v."trackInventory" THEN ${freeUnitsText('v.id')}
        + (SELECT coalesce(sum(r.quantity), 0) FROM "StockReservation" r WHERE r."variantId" = v.id AND r."cartId" = c.id AND ${isAtOpenPlace('r')}) END AS available,
      (SELECT coalesce(string_agg(ov.value, ', ' ORDER BY o.position, o.id), '') FROM "VariantOptionValue" vo JOIN "ProductOptionValue" ov ON ov.id = vo."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE vo."variantId" = v.id) AS "variantName",
      pic.id AS "imageId", (SELECT ${rawImageText} FROM "MediaAsset" m WHERE m.id = pic.id) AS image
    FROM "CartItem" i JOIN "ProductVariant" v ON v.id = i."variantId" JOIN "Product" p ON p.id = v."productId"
      LEFT JOIN "VariantPrice" vp ON vp."variantId" = v.id AND vp.currency = c.currency
      LEFT JOIN LATERAL (SELECT coalesce(v."imageId", (SELECT pi."mediaId" FROM "ProductImage" pi WHERE pi."productId" = p.id ORDER BY pi.position, pi.id LIMIT 1)) AS id) pic ON true
    WHERE i."cartId" = c.id) x) AS items
  FROM "Cart" c WHERE c.id = $1`
