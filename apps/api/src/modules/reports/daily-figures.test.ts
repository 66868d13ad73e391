import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import type { Ctx } from '../../context.ts'
import { createRandom, type Random } from '../../seed/random.ts'
import { tendDailyFigures } from './tend-daily-figures.ts'

type Db = Pick<Ctx['db'], 'query'>

let shop: TestShop
beforeAll(async () => {
  shop = await openTestShop()
  await shop.core.database.prisma.shopSettings.create({
    data: { name: 'Test', defaultCurrency: 'EUR', currencies: ['EUR'], country: 'US', timeZone: 'America/New_York' },
  })
})
afterAll(() => shop.close())

const sold = `SELECT day::text, currency, "productId", "variantId", sum(units)::int AS units, sum("refundedUnits")::int AS refunded, sum("revenueMinor")::float8 AS revenue
  FROM "DailyVariantSales" GROUP BY 1, 2, 3, 4 HAVING (sum(units), sum("refundedUnits"), sum("revenueMinor")) <> (0, 0, 0) ORDER BY 1, 2, 4`

const soldNaively = `SELECT (o."placedAt" AT TIME ZONE c."timeZone")::date::text AS day, o.currency, i."productId", i."variantId", sum(i.quantity)::int AS units,
    sum(i."refundedQuantity")::int AS refunded, sum(i."totalMinor")::float8 AS revenue
  FROM "ReportCalendar" c, "OrderItem" i JOIN "Order" o ON o.id = i."orderId" WHERE o.status IN ('placed', 'completed') GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4`

const categories = `SELECT day::text, currency, "categoryId", sum(units)::int AS units, sum("revenueMinor")::float8 AS revenue
  FROM "DailyCategorySales" GROUP BY 1, 2, 3 HAVING (sum(units), sum("revenueMinor")) <> (0, 0) ORDER BY 1, 2, 3`

const categoriesNaively = `SELECT (o."placedAt" AT TIME ZONE c."timeZone")::date::text AS day, o.currency, i."categoryId", sum(i.quantity)::int AS units, sum(i."totalMinor")::float8 AS revenue
  FROM "ReportCalendar" c, "OrderItem" i JOIN "Order" o ON o.id = i."orderId" WHERE o.status IN ('placed', 'completed') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`

const sales = `SELECT day::text, currency, sum(orders)::int AS orders, sum("grossMinor")::float8 AS gross, sum("refundedMinor")::float8 AS refunded,
    sum("refundedOrders")::int AS refunds, sum("newCustomers")::int AS customers, sum(carts)::int AS carts, sum("orderedCarts")::int AS ordered
  FROM "DailySales" GROUP BY 1, 2
  HAVING (sum(orders), sum("newCustomers"), sum(carts)) <> (0, 0, 0) OR (sum("grossMinor"), sum("refundedMinor"), sum("refundedOrders"), sum("orderedCarts")) <> (0, 0, 0, 0)
  ORDER BY 1, 2`

// Asked of every order, customer and bag by itself, so that it shares no thought with the triggers.
const salesNaively = `WITH days AS (
    SELECT o."placedAt" AS at, o.currency, 1 AS orders, o."totalMinor" AS gross, o."refundedTotalMinor" AS refunded, (o."refundedTotalMinor" > 0)::int AS refunds,
      (NOT EXISTS (SELECT 1 FROM "Order" p WHERE p.email = o.email AND p.status <> 'cancelled' AND (p."placedAt", p.id) < (o."placedAt", o.id)))::int AS customers, 0 AS carts, 0 AS ordered
    FROM "Order" o WHERE o.status <> 'cancelled'
    UNION ALL
    SELECT f."filledAt", f.currency, 0, 0, 0, 0, 0, 1, f."isOrdered"::int FROM "FilledCart" f
  )
  SELECT (at AT TIME ZONE c."timeZone")::date::text AS day, currency, sum(orders)::int AS orders, sum(gross)::float8 AS gross, sum(refunded)::float8 AS refunded,
    sum(refunds)::int AS refunds, sum(customers)::int AS customers, sum(carts)::int AS carts, sum(ordered)::int AS ordered
  FROM days, "ReportCalendar" c GROUP BY 1, 2 ORDER BY 1, 2`

// Bags that are there must be told of as they stand; those that were deleted stay as they were.
const wrongBags = `SELECT c.id, c.status, f."isOrdered" FROM "Cart" c LEFT JOIN "FilledCart" f ON f."cartId" = c.id
  WHERE CASE WHEN f."cartId" IS NULL THEN c.status <> 'merged' AND EXISTS (SELECT 1 FROM "CartItem" i WHERE i."cartId" = c.id)
    ELSE c.status = 'merged' OR f.currency <> c.currency OR f."isOrdered" <> (c.status = 'completed') END`

/** Both sides in one snapshot: the figures must be exact at any moment, not only when all is quiet. */
async function expectExact(): Promise<number> {
  const [left, right] = await shop.core.database.transaction(
    async (tx) => {
      const rows = async (text: string) => tx.query({ text })
      return [
        [await rows(sales), await rows(sold), await rows(categories), await rows(wrongBags)],
        [await rows(salesNaively), await rows(soldNaively), await rows(categoriesNaively), []],
      ]
    },
    { isolationLevel: 'RepeatableRead' },
  )
  expect(left).toEqual(right)
  return left.flat().length
}

const products = Array.from({ length: 4 }, () => newId())
const variants = Array.from({ length: 8 }, (_, index) => ({ id: newId(), productId: products[index % 4] as string }))
async function moveTo(zone: string): Promise<void> {
  await shop.core.database.query({ text: 'UPDATE "ShopSettings" SET "timeZone" = $1', values: [zone] })
  await tendDailyFigures(shop.core.systemContext('test'))
}

const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']

/** Around midnight of a few days, one of them with a change of the clocks in New York. */
function someTime(random: Random): Date {
  const day = Date.UTC(2026, 2, random.int(6, 9), random.pick([4, 5]))
  return new Date(day + random.int(-5, 5) * 60_000)
}

const known: { orders: string[]; carts: string[] } = { orders: [], carts: [] }
let number = 0

async function place(db: Db, random: Random): Promise<void> {
  const id = newId()
  const lines = Array.from({ length: random.int(1, 3) }, () => ({
    quantity: random.int(1, 4),
    price: random.int(1, 99999),
  }))
  const total = lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
  await db.query({
    text: `INSERT INTO "Order" (id, number, "cartId", email, currency, "subtotalMinor", "shippingTotalMinor", "taxTotalMinor", "totalMinor", "pricesIncludeTax", "shippingAddress", "billingAddress", "placedAt", "updatedAt")
      VALUES ($1, $2, gen_random_uuid(), $3, $4, $5, 0, 0, $5, true, '{}', '{}', $6, now())`,
    values: [id, ++number, `c${random.int(0, 7)}@example.com`, random.pick(['EUR', 'USD']), total, someTime(random)],
  })
  for (const { quantity, price } of lines) {
    const variant = random.pick(variants)
    await db.query({
      text: `INSERT INTO "OrderItem" (id, "orderId", "variantId", "productId", "productSlug", sku, name, "categoryId", quantity, "unitPriceMinor", "totalMinor")
        VALUES (gen_random_uuid(), $1, $2, $3, 'x', 'x', 'x', $6, $4, $5, $4::int * $5::bigint)`,
      values: [id, variant.id, variant.productId, quantity, price, random.pick([...products, null])],
    })
  }
  known.orders.push(id)
}

const ofOrder = (text: string) => (db: Db, random: Random) =>
  known.orders.length === 0 ? place(db, random) : db.query({ text, values: [random.pick(known.orders)] })
const ofCart = (text: string) => (db: Db, random: Random) =>
  known.carts.length === 0 ? fill(db, random) : db.query({ text, values: [random.pick(known.carts)] })

async function fill(db: Db, random: Random): Promise<void> {
  const id = newId()
  const at = someTime(random)
  await db.query({
    text: `INSERT INTO "Cart" (id, currency, "createdAt", "updatedAt") VALUES ($1, $2, $3, $3)`,
    values: [id, random.pick(['EUR', 'USD']), at],
  })
  for (const variant of variants.slice(0, random.int(0, 2))) {
    await db.query({
      text: `INSERT INTO "CartItem" (id, "cartId", "variantId", quantity, "seenPriceMinor", "createdAt") VALUES (gen_random_uuid(), $1, $2, 1, 100, $3)`,
      values: [id, variant.id, at],
    })
  }
  known.carts.push(id)
}

const deeds: readonly ((db: Db, random: Random) => Promise<unknown>)[] = [
  place,
  place,
  place,
  fill,
  fill,
  ofOrder(`UPDATE "Order" SET status = 'cancelled', "cancelledAt" = now() WHERE id = $1 AND status = 'placed'`),
  ofOrder(`UPDATE "Order" SET status = 'placed', "cancelledAt" = NULL WHERE id = $1 AND status = 'cancelled'`),
  ofOrder(`UPDATE "Order" SET status = 'completed' WHERE id = $1 AND status = 'placed'`),
  ofOrder(`UPDATE "Order" SET "refundedTotalMinor" = least("totalMinor", "refundedTotalMinor" + 777) WHERE id = $1`),
  ofOrder(`UPDATE "OrderItem" SET "refundedQuantity" = quantity WHERE "orderId" = $1`),
  ofOrder(`WITH lines AS (UPDATE "OrderItem" SET "refundedQuantity" = least(quantity, "refundedQuantity" + 1) WHERE "orderId" = $1)
    UPDATE "Order" SET "refundedTotalMinor" = least("totalMinor", "refundedTotalMinor" + 333) WHERE id = $1`),
  ofOrder(`UPDATE "OrderItem" SET quantity = quantity + 1, "totalMinor" = "totalMinor" + 5 WHERE "orderId" = $1`),
  ofOrder(`UPDATE "OrderItem" SET "categoryId" = NULL WHERE "orderId" = $1`),
  ofOrder(`DELETE FROM "OrderItem" WHERE id = (SELECT id FROM "OrderItem" WHERE "orderId" = $1 LIMIT 1)`),
  ofOrder(`UPDATE "Order" SET "placedAt" = "placedAt" + interval '1 day' WHERE id = $1`),
  ofOrder(`UPDATE "Order" SET email = 'other@example.com' WHERE id = $1`),
  ofOrder(`UPDATE "Order" SET note = note || 'x' WHERE id = $1`),
  ofCart(`UPDATE "Cart" SET status = 'completed' WHERE id = $1 AND status = 'open'`),
  ofCart(`UPDATE "Cart" SET status = 'merged' WHERE id = $1 AND status = 'open'`),
  ofCart(`INSERT INTO "CartItem" (id, "cartId", "variantId", quantity, "seenPriceMinor")
    SELECT gen_random_uuid(), id, gen_random_uuid(), 1, 100 FROM "Cart" WHERE id = $1`),
  ofCart(`DELETE FROM "CartItem" WHERE "cartId" = $1`),
  ofCart(`DELETE FROM "Cart" WHERE id = $1`),
]

async function work(seed: number, count: number): Promise<void> {
  const random = createRandom(seed)
  for (let done = 0; done < count; done++) {
    await shop.core.database
      .transaction(async (tx) => {
        await random.pick(deeds)(tx, random)
        // What is undone must leave no figure behind.
        if (random.chance(0.1)) await tx.query({ text: 'SELECT 1/0' })
      })
      .catch((error: { code?: string }) => {
        // Or somebody else deleted the bag that something was put into.
        if (error.code !== '22012' && error.code !== '23503') throw error
      })
  }
}

test('the daily figures are those of the orders while many write at once, rows are folded and the time zone changes', async () => {
  let isDone = false
  const run = (text: string) => shop.core.database.query({ text })
  const fold = async () => {
    while (!isDone) await run('SELECT fold_daily_figures()')
  }
  const move = async () => {
    for (let round = 0; !isDone; round++) {
      await moveTo(zones[round % zones.length] as string)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const watch = async () => {
    let watched = 0
    while (!isDone) {
      await expectExact()
      watched++
    }
    return watched
  }
  const disturbing = [fold(), fold(), move()]
  const watching = watch()
  await Promise.all([11, 22, 33, 44, 55].map((seed) => work(seed, 150))).finally(() => {
    isDone = true
  })
  await Promise.all(disturbing)
  expect(await watching).toBeGreaterThan(5)
  expect(await expectExact()).toBeGreaterThan(30)
}, 120_000)

test('a bag that is deleted after a while was a bag all the same', async () => {
  const [before] = await shop.core.database.query({ text: 'SELECT sum(carts)::int AS carts FROM "DailySales"' })
  await shop.core.database.query({ text: 'DELETE FROM "Cart"' })
  const [after] = await shop.core.database.query({ text: 'SELECT sum(carts)::int AS carts FROM "DailySales"' })
  expect(after).toEqual(before)
  expect((after as { carts: number }).carts).toBeGreaterThan(30)
  await expectExact()
})

test('days begin where the time zone of the shop says, for what was ordered before as well', async () => {
  for (const zone of zones) {
    await moveTo(zone)
    expect(await expectExact()).toBeGreaterThan(30)
  }
})

test('folding leaves one row for each day, currency and variant', async () => {
  const rows = async () =>
    shop.core.database.query({
      text: `SELECT (SELECT count(*)::int FROM "DailySales") AS all, (SELECT count(*)::int FROM (SELECT DISTINCT day, currency FROM "DailySales") d) AS days,
        (SELECT count(*)::int FROM "DailyVariantSales") AS lines, (SELECT count(*)::int FROM (SELECT DISTINCT day, currency, "variantId" FROM "DailyVariantSales") d) AS variants,
        (SELECT count(*)::int FROM "DailyCategorySales") AS shelves, (SELECT count(*)::int FROM (SELECT DISTINCT day, currency, "categoryId" FROM "DailyCategorySales") d) AS categories`,
    })
  await work(77, 40)
  const [before] = (await rows()) as [{ all: number; days: number }]
  expect(before.all).toBeGreaterThan(before.days)
  await shop.core.runtime.kit.jobs
    .find((job) => job.name === 'reports.tend-daily-figures')
    ?.run(shop.core.systemContext('test'), undefined as never)
  const [after] = (await rows()) as [
    { all: number; days: number; lines: number; variants: number; shelves: number; categories: number },
  ]
  expect([after.all, after.lines, after.shelves]).toEqual([after.days, after.variants, after.categories])
  await expectExact()
})
