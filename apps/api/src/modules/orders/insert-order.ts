import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import type { OrderableCart } from '../cart/index.ts'
import type { ClaimedPayment } from '../payments/index.ts'
import { addTimeline } from './timeline.ts'

export type NewOrder = { readonly id: string; readonly cart: OrderableCart; readonly payment: ClaimedPayment }

const paymentStatus = { authorised: 'authorised', captured: 'paid', pending: 'pending' } as const

/** Writes the order with its number, its lines and the first entry of its timeline: three statements, however many lines. */
export async function insertOrder(ctx: Ctx, { id, cart, payment }: NewOrder): Promise<void> {
  const { totals } = cart
  const shipping = JSON.stringify(cart.shippingAddress)
  await ctx.db.query({
    name: 'order_insert',
    text: `WITH drawn AS (UPDATE "OrderNumber" SET last = last + 1 WHERE id = 1 RETURNING last)
      INSERT INTO "Order" (id, number, "cartId", "userId", email, "paymentStatus", currency, "subtotalMinor", "discountTotalMinor", "shippingTotalMinor", "taxTotalMinor",
        "totalMinor", "pricesIncludeTax", "shippingAddress", "billingAddress", "shippingMethodName", note, "placedAt", "updatedAt")
      SELECT $1, drawn.last, $2, $3, $4, $5::text::"OrderPaymentStatus", $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14::jsonb, $15, $16, $17, $17 FROM drawn`,
    values: [
      id,
      cart.id,
      cart.userId,
      cart.email,
      paymentStatus[payment.status],
      cart.currency,
      totals.subtotal.amount,
      totals.discountTotal.amount,
      totals.shippingTotal.amount,
      totals.taxTotal.amount,
      totals.total.amount,
      cart.pricesIncludeTax,
      shipping,
      cart.billingAddress ? JSON.stringify(cart.billingAddress) : shipping,
      cart.shippingOption.name,
      cart.note,
      ctx.clock.now(),
    ],
  })
  await insertItems(ctx, id, cart)
  await addTimeline(ctx, id, [{ kind: 'placed', message: 'Order placed' }])
}

async function insertItems(ctx: Ctx, orderId: string, cart: OrderableCart): Promise<void> {
  const rows = cart.items.map((item, position) => ({
    id: newId(),
    position,
    variantId: item.variantId,
    productId: item.productId,
    productSlug: item.productSlug,
    sku: item.sku,
    name: item.name,
    variantName: item.variantName,
    imageId: item.imageId,
    quantity: item.quantity,
    unit: item.unitPrice.amount,
    total: cart.totals.lineTotals[position]?.amount,
    tax: cart.totals.lineTaxes[position]?.amount,
  }))
  await ctx.db.query({
    name: 'order_items_insert',
    text: `INSERT INTO "OrderItem" (id, "orderId", position, "variantId", "productId", "productSlug", sku, name, "variantName", "imageId", "categoryId", quantity, "unitPriceMinor", "totalMinor", "taxMinor", "taxRatePpm")
      SELECT i.id, $2, i.position, i."variantId", i."productId", i."productSlug", i.sku, i.name, i."variantName", i."imageId", (SELECT p."categoryId" FROM "Product" p WHERE p.id = i."productId"), i.quantity, i.unit, i.total, i.tax, $3
      FROM jsonb_to_recordset($1::jsonb) AS i(id uuid, position int, "variantId" uuid, "productId" uuid, "productSlug" text, sku text, name text, "variantName" text, "imageId" uuid, quantity int, unit bigint, total bigint, tax bigint)`,
    values: [JSON.stringify(rows), orderId, cart.taxRate.ratePpm],
  })
}
