import type { Ctx } from '../context.ts'
import type { Core } from '../core.ts'
import { tendDailyFigures } from '../modules/reports/index.ts'
import { type BenchOrderRows, type BenchVariant, benchOrderRows } from './bench-order-rows.ts'

export type BenchOrderOptions = {
  readonly orders: number
  /** Days up to now over which they are spread. Default 730. */
  readonly days?: number
  readonly onProgress?: (step: string) => void
}

/** Orders of one transaction. */
const BATCH = 2000

/** Variants the orders buy: enough that a report has much to sort. */
const VARIANTS = 50_000

/** What marks an order as made up, so that a second run knows where to go on. */
const NOTE = 'Made to measure with.'

/**
 * Adds orders to measure with: of the variants that are there, with their payments, refunds and bags, and bags that became
 * no order. Goes on where an interrupted run stopped; a second run with the same number adds nothing.
 */
export async function seedOrders(
  core: Core,
  { orders, days = 730, onProgress = () => undefined }: BenchOrderOptions,
): Promise<void> {
  const ctx = core.systemContext('seed')
  const variants = await readVariants(ctx)
  if (variants.length === 0) throw new Error('There is nothing to order: make products first.')
  const [state] = await ctx.db.query<{ done: number; first: number }>({
    text: `SELECT count(*)::int AS done, coalesce(min(number), (SELECT last + 1 FROM "OrderNumber")) AS first FROM "Order" WHERE note = $1`,
    values: [NOTE],
  })
  const { done, first } = state as { done: number; first: number }
  const context = { now: core.clock.now(), days, orders, variants, firstNumber: first }
  for (let from = done; from < orders; from += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, orders - from) }, (_, offset) => from + offset)
    const rows = benchOrderRows(indexes, context)
    await core.database.transaction((connection) => insert({ ...ctx, db: connection }, rows))
    await tendDailyFigures(ctx)
    onProgress(`${from + indexes.length} of ${orders} orders`)
  }
  // Rows were folded away and written anew: without this the first reports would still read where they were.
  await ctx.db.query({ text: 'VACUUM ANALYZE' })
}

async function readVariants(ctx: Ctx): Promise<BenchVariant[]> {
  return ctx.db.query<BenchVariant>({
    text: `SELECT v.id, v."productId", p.slug, p.name, v.sku, p."categoryId" AS category, pr."amountMinor"::float8 AS price
      FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" JOIN "VariantPrice" pr ON pr."variantId" = v.id AND pr.currency = 'EUR'
      WHERE p.status = 'published' ORDER BY md5(v.sku) LIMIT ${VARIANTS}`,
  })
}

async function insert(ctx: Pick<Ctx, 'db'>, rows: BenchOrderRows): Promise<void> {
  const run = (text: string, list: object[], ...values: unknown[]) =>
    ctx.db.query({ text, values: [JSON.stringify(list), ...values] })
  await ctx.db.query({ text: 'SET LOCAL synchronous_commit = off' })
  await ctx.db.query({
    text: `UPDATE "OrderNumber" SET last = greatest(last, $1) WHERE id = 1`,
    values: [Math.max(...rows.orders.map((order) => (order as { number: number }).number))],
  })
  await run(
    `INSERT INTO "Cart" (id, status, currency, "createdAt", "updatedAt")
    SELECT r.id, r.status::"CartStatus", r.currency, r.at, r.at FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, status text, currency text, at timestamptz)`,
    rows.carts,
  )
  await run(
    `INSERT INTO "CartItem" (id, "cartId", "variantId", quantity, "seenPriceMinor", "createdAt")
    SELECT r.id, r.cart, r.variant, 1, r.price, r.at FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, cart uuid, variant uuid, price bigint, at timestamptz)`,
    rows.cartItems,
  )
  await run(
    `INSERT INTO "Order" (id, number, "cartId", email, status, "paymentStatus", "fulfilmentStatus", currency, "subtotalMinor", "shippingTotalMinor", "taxTotalMinor",
      "totalMinor", "refundedTotalMinor", "pricesIncludeTax", "shippingAddress", "billingAddress", "shippingMethodName", note, "placedAt", "cancelledAt", "updatedAt")
    SELECT r.id, r.number, r.cart, r.email, r.status::"OrderStatus", r.payment::"OrderPaymentStatus", r.fulfilment::"OrderFulfilmentStatus", r.currency, r.subtotal, r.shipping, 0,
      r.subtotal + r.shipping, r.refunded, true, a.address, a.address, 'Parcel', $2, r.at, r.cancelled, r.at
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, number int, cart uuid, email text, status text, payment text, fulfilment text, currency text, subtotal bigint,
        shipping bigint, refunded bigint, at timestamptz, cancelled timestamptz)
      CROSS JOIN (SELECT '{"firstName": "Ada", "lastName": "Byron", "line1": "Hauptstr. 1", "city": "Berlin", "postalCode": "10115", "country": "DE"}'::jsonb AS address) a`,
    rows.orders,
    NOTE,
  )
  await run(
    `INSERT INTO "OrderItem" (id, "orderId", position, "variantId", "productId", "productSlug", sku, name, "categoryId", quantity, "fulfilledQuantity", "refundedQuantity", "unitPriceMinor", "totalMinor")
    SELECT r.id, r."order", r.position, r.variant, r.product, r.slug, r.sku, r.name, r.category, r.quantity, r.fulfilled, r.refunded, r.unit, r.total
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "order" uuid, position int, variant uuid, product uuid, slug text, sku text, name text, category uuid, quantity int, fulfilled int, refunded int, unit bigint, total bigint)`,
    rows.items,
  )
  await run(
    `INSERT INTO "OrderEvent" (id, "orderId", kind, message, at) SELECT r.id, r."order", r.kind, r.message, r.at
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "order" uuid, kind text, message text, at timestamptz)`,
    rows.events,
  )
  await run(
    `INSERT INTO "Payment" (id, "cartId", "orderId", provider, "providerReference", status, currency, "amountMinor", "capturedMinor", "refundedMinor", "createdAt", "updatedAt")
    SELECT r.id, r.cart, r."order", 'test', 'ch_' || r.id, 'captured', r.currency, r.total, r.total, r.refunded, r.at, r.at
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, cart uuid, "order" uuid, currency text, total bigint, refunded bigint, at timestamptz)`,
    rows.payments,
  )
  await run(
    `INSERT INTO "Refund" (id, "paymentId", status, "amountMinor", reason, "createdAt", "updatedAt") SELECT r.id, r.payment, 'succeeded', r.amount, 'Sent back', r.at, r.at
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, payment uuid, amount bigint, at timestamptz)`,
    rows.refunds,
  )
}
