import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { lowStock, lowStockInput } from './low-stock.ts'
import { tendDailyFigures } from './tend-daily-figures.ts'

let shop: TestShop
const VARIANTS = 400

// The clock stands at 2026-03-01; numbers come from a generator of our own, so that every run sees the same shop.
let state = 7
const upTo = (max: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state % (max + 1)
}

beforeAll(async () => {
  shop = await openTestShop()
  const { prisma } = shop.core.database
  await tendDailyFigures(shop.core.systemContext('test'))
  const places = ['open', 'second', 'closed', 'sold'].map((code) => ({
    id: newId(),
    code,
    name: code,
    isActive: code === 'open' || code === 'second',
  }))
  await prisma.stockLocation.createMany({ data: places })
  const products = Array.from({ length: 40 }, (_, at) => ({
    id: newId(),
    slug: `p-${at}`,
    name: `P ${at}`,
    status: at % 8 === 7 ? ('draft' as const) : ('published' as const),
  }))
  await prisma.product.createMany({ data: products })
  const variants = Array.from({ length: VARIANTS }, (_, at) => ({
    id: newId(),
    productId: products[at % 40]?.id as string,
    sku: `V-${at}`,
    trackInventory: at % 11 !== 0,
  }))
  await prisma.productVariant.createMany({ data: variants })
  await prisma.stockLevel.createMany({
    data: variants.flatMap(({ id: variantId }, at) =>
      places
        // Each mixture of places comes up, none and the closed ones alone among them.
        .filter((_, place) => (at >> place) % 2 === 1)
        .map(({ id: locationId }) => {
          const onHand = upTo(12)
          return { variantId, locationId, onHand, reserved: upTo(Math.min(onHand, 3)) }
        }),
    ),
  })
  const day = new Date('2026-02-20')
  await prisma.dailySales.create({ data: { day, currency: 'EUR', orders: 1 } })
  await prisma.dailyVariantSales.createMany({
    data: variants
      .filter((_, at) => at % 3 === 0)
      .map(({ id: variantId, productId }) => ({ day, currency: 'EUR', productId, variantId, units: upTo(40) })),
  })
})
afterAll(() => shop.close())

/** Said once more, a step at a time: no index, no shortcut. */
const naive = `WITH figures AS (
  SELECT v.sku,
    (SELECT coalesce(sum(l."onHand" - l.reserved), 0)::int FROM "StockLevel" l JOIN "StockLocation" s ON s.id = l."locationId"
      WHERE l."variantId" = v.id AND s."isActive") AS available,
    (SELECT coalesce(sum(d.units), 0)::int FROM "DailyVariantSales" d WHERE d."variantId" = v.id) AS sold
  FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId"
  WHERE p.status = 'published' AND v."trackInventory" AND EXISTS (SELECT 1 FROM "StockLevel" l WHERE l."variantId" = v.id))
SELECT * FROM figures WHERE available <= $1 OR available * 30 < sold * $2 ORDER BY sku`

test.each([
  [5, 10],
  [0, 0],
  [0, 30],
  [1000, 0],
])('at most %i left or gone in %i days: exactly those, counted over the places in use', async (atMost, days) => {
  const report = await lowStock(shop.core.systemContext('test'), lowStockInput.parse({ atMost, days, limit: 1000 }))
  const expected = await shop.core.database.query({ text: naive, values: [atMost, days] })
  const found = report.data.map(({ sku, available, sold }) => ({ sku, available, sold }))
  expect(found.sort((a, b) => (a.sku < b.sku ? -1 : 1))).toEqual(expected)
  expect(report.total).toBe(expected.length)
})

test('what lies at closed places alone is sold out, and stands in the list', async () => {
  const report = await lowStock(
    shop.core.systemContext('test'),
    lowStockInput.parse({ atMost: 0, days: 0, limit: 1000 }),
  )
  const closedOnly = await shop.core.database.query<{ sku: string }>({
    text: `SELECT v.sku FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" JOIN "StockLevel" l ON l."variantId" = v.id
      JOIN "StockLocation" s ON s.id = l."locationId" WHERE p.status = 'published' AND v."trackInventory"
      GROUP BY v.sku HAVING NOT bool_or(s."isActive") AND sum(l."onHand" - l.reserved) > 0`,
    values: [],
  })
  expect(closedOnly.length).toBeGreaterThan(20)
  const found = new Map(report.data.map(({ sku, available }) => [sku, available]))
  expect(closedOnly.map(({ sku }) => found.get(sku))).toEqual(closedOnly.map(() => 0))
})
