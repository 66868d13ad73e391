import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { syncPermissions } from '../modules/accounts/index.ts'
import { collections } from './data/collections.ts'
import { departments } from './data/departments.ts'
import { newest, products } from './data/products.ts'
import { priceIn, variantsOf } from './expand-product.ts'
import { type DemoCredentials, seedBasics, seedCatalogue, seedDemoShop, seedOrders } from './index.ts'
import { createRandom } from './random.ts'

let shop: TestShop
let credentials: DemoCredentials | null

beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  credentials = await seedDemoShop(shop.core)
}, 180_000)
afterAll(() => shop.close())

const get = async (path: string, as?: string) => (await shop.call('GET', path, { as })).json()
const one = async <T extends object>(text: string) => (await shop.core.database.query<T>({ text }))[0] as T

test('what is written down fits together', () => {
  const slugs = new Set(products.map((product) => product.slug))
  const categories = new Set(departments.flatMap(({ children }) => Object.keys(children)))
  const random = createRandom(1)
  const skus = products.flatMap((product) => variantsOf(product, random).map((variant) => variant.sku))
  expect(slugs.size).toBe(60)
  expect(new Set(skus).size).toBe(skus.length)
  for (const product of products) {
    expect(categories, product.slug).toContain(product.category)
    for (const picture of [product.picture, ...Object.values(product.colours ?? {})])
      expect(existsSync(join(import.meta.dirname, 'pictures', `${picture}.webp`)), picture).toBe(true)
  }
  for (const slug of [...newest, ...collections.flatMap((collection) => collection.products)])
    expect(slugs).toContain(slug)
  expect(new Set(departments.map((department) => department.picture)).size).toBe(7)
})

test('prices are those a shop would write', () => {
  expect(['EUR', 'USD', 'GBP'].map((currency) => priceIn(currency as 'EUR', 149))).toEqual([14_900, 16_500, 13_000])
  expect(['EUR', 'USD', 'GBP'].map((currency) => priceIn(currency as 'EUR', 14))).toEqual([1400, 1500, 1200])
})

test('the shop front is full', async () => {
  const home = await get('/home')
  expect(home.colonnade.map((niche: { category: { name: string } }) => niche.category.name)).toEqual([
    'Wear',
    'Bags',
    'Home',
    'Sound',
    'Devices',
    'Outdoors',
    'Desk',
  ])
  expect(home.bestsellers).toHaveLength(8)
  expect(home.newest[0]).toMatchObject({
    slug: 'drift-headphones',
    price: { min: { amount: 14_900, currency: 'EUR' } },
    inStock: true,
  })
  expect(home.newest[0].image.srcset.avif).toMatch(/320w.*640w.*960w/)
  expect(home.collections).toHaveLength(5)
  expect((await get('/products?currency=GBP&limit=1')).data[0].price.min.currency).toBe('GBP')
  expect((await get('/products/brass-trumpet')).inStock).toBe(false)
  expect((await get('/products/platform-cabin-case')).compareAtPrice).toEqual({ amount: 19_000, currency: 'EUR' })
  expect((await get('/pages/returns')).bodyHtml).toContain('<strong>60 days</strong>')
  expect(await get('/shop')).toMatchObject({
    name: 'Stoa Supply',
    currencies: ['EUR', 'USD', 'GBP'],
    pricesIncludeTax: true,
  })
})

test('the ledger adds up to what lies on the shelves, place by place', async () => {
  const wrong = await one<{ count: number }>(
    'SELECT count(*)::int AS count FROM "StockLevel" l WHERE "onHand" <> (SELECT coalesce(sum(delta), 0) FROM "StockMovement" m WHERE m."variantId" = l."variantId" AND m."locationId" = l."locationId")',
  )
  expect(wrong.count).toBe(0)
})

test('orders are numbered without gaps, add up, and agree with their payments', async () => {
  const numbers = await one<{ first: number; last: number; count: number; counter: number }>(
    'SELECT min(number) AS first, max(number) AS last, count(*)::int AS count, (SELECT last FROM "OrderNumber") AS counter FROM "Order"',
  )
  expect(numbers).toMatchObject({ first: 1001, last: 1000 + numbers.count, counter: 1000 + numbers.count })
  expect(numbers.count).toBeGreaterThan(350)
  const wrong = await one<object>(`SELECT
    (SELECT count(*)::int FROM "Order" o WHERE "subtotalMinor" <> (SELECT sum("totalMinor") FROM "OrderItem" i WHERE i."orderId" = o.id)) AS subtotals,
    (SELECT count(*)::int FROM "Order" o JOIN "Payment" p ON p."orderId" = o.id WHERE p."amountMinor" <> o."totalMinor" OR p."refundedMinor" <> o."refundedTotalMinor" OR (o."paymentStatus" <> 'failed') <> (p.status = 'captured')) AS payments,
    (SELECT count(*)::int FROM "Payment" p WHERE p."refundedMinor" <> coalesce((SELECT sum("amountMinor") FROM "Refund" r WHERE r."paymentId" = p.id), 0)) AS refunds,
    (SELECT count(*)::int FROM "OrderItem" i WHERE i."fulfilledQuantity" <> coalesce((SELECT sum(quantity) FROM "FulfilmentItem" f WHERE f."orderItemId" = i.id), 0)) AS parcels,
    (SELECT count(*)::int FROM "Order" WHERE status = 'completed' AND "fulfilmentStatus" <> 'fulfilled') AS states,
    (SELECT count(*)::int FROM "Order" o JOIN "OrderItem" i ON i."orderId" = o.id JOIN "Product" p ON p.id = i."productId" WHERE p."publishedAt" > o."placedAt") AS too_early,
    (SELECT count(*)::int FROM "Order" WHERE "placedAt" > '2026-03-01T12:00:00Z' OR "updatedAt" > '2026-03-01T12:00:00Z') AS in_future`)
  expect(wrong).toEqual({ subtotals: 0, payments: 0, refunds: 0, parcels: 0, states: 0, too_early: 0, in_future: 0 })
})

test('the printed passwords open the accounts', async () => {
  const tokenOf = async ({ email, password }: { email: string; password: string }) =>
    (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
  const { admin, customer } = credentials as DemoCredentials
  expect((await get('/admin/orders?limit=5', await tokenOf(admin))).data).toHaveLength(5)
  expect((await get('/account/orders', await tokenOf(customer))).data).toHaveLength(6)
  expect(admin.password).not.toBe(customer.password)
})

test('staff groups hold what their names say', async () => {
  const rows = await shop.core.database.query<{ name: string; codes: string[] }>({
    text: 'SELECT g.name, array_agg(p.code) AS codes FROM "Group" g JOIN "GroupPermission" l ON l."groupId" = g.id JOIN "Permission" p ON p.id = l."permissionId" GROUP BY 1 ORDER BY 1',
  })
  expect(rows.map((row) => row.name)).toEqual(['Shopkeepers', 'Support'])
  expect(rows[0]?.codes).toEqual(
    expect.arrayContaining(['catalog.product.change', 'orders.order.refund', 'imports.productImport.add']),
  )
  expect(rows[0]?.codes.filter((code) => code.startsWith('accounts.'))).toEqual([])
  expect(rows[1]?.codes).toContain('orders.order.view')
  expect(rows[1]?.codes).not.toContain('orders.order.refund')
})

test('a second seed does nothing, not even after everything was deleted', async () => {
  const before = await one('SELECT count(*) FROM "Product"')
  expect(await seedDemoShop(shop.core)).toBeNull()
  await seedBasics(shop.core)
  expect(await one('SELECT count(*) FROM "Product"')).toEqual(before)
  expect(await one('SELECT count(*)::int AS count FROM "ShippingZone"')).toEqual({ count: 5 })
})

test('a catalogue to measure with is made once, in steps', async () => {
  await seedCatalogue(shop.core, { products: 40 })
  await seedCatalogue(shop.core, { products: 60 })
  await seedCatalogue(shop.core, { products: 60 })
  const counts = await one(
    `SELECT count(*)::int AS products, (SELECT count(*)::int FROM "ProductPriceRange" r JOIN "Product" b ON b.id = r."productId" WHERE b.slug LIKE 'bench-%') AS priced FROM "Product" WHERE slug LIKE 'bench-%'`,
  )
  expect(counts).toEqual({ products: 60, priced: 60 })
  expect((await get('/products/bench-7')).variants.length).toBeGreaterThan(0)
})

test('orders to measure with are made once, and add up', async () => {
  await seedOrders(shop.core, { orders: 30 })
  await seedOrders(shop.core, { orders: 30 })
  const facts =
    await one<object>(`SELECT count(*)::int AS orders, (count(DISTINCT number) = max(number) - min(number) + 1) AS "hasNoGaps",
      bool_and("subtotalMinor" = (SELECT sum("totalMinor") FROM "OrderItem" i WHERE i."orderId" = o.id)) AS "addsUp",
      bool_and("refundedTotalMinor" = (SELECT coalesce(sum(r."amountMinor"), 0) FROM "Payment" p JOIN "Refund" r ON r."paymentId" = p.id WHERE p."orderId" = o.id)) AS "isPaidBack"
    FROM "Order" o WHERE note = 'Made to measure with.'`)
  expect(facts).toEqual({ orders: 30, hasNoGaps: true, addsUp: true, isPaidBack: true })
})
