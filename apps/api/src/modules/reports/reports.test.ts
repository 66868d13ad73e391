import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createUser, syncPermissions } from '../accounts/index.ts'
import { tendDailyFigures } from './tend-daily-figures.ts'

let shop: TestShop
let keeper: string
let other: string
const ids = { lamp: newId(), chair: newId(), gone: newId(), light: newId(), lamps: newId(), seats: newId() }
const variantOf: Record<string, string> = { lamp: newId(), chair: newId(), gone: newId() }
const password = 'correct horse battery'
const db = () => shop.core.database

// The clock stands at 2026-03-01 12:00 UTC, which is 07:00 in New York.
beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(db(), shop.core.runtime.kit.permissions)
  const settings = { name: 'Test', defaultCurrency: 'EUR', currencies: ['EUR', 'USD'], country: 'US' }
  await db().prisma.shopSettings.create({ data: { ...settings, timeZone: 'America/New_York' } })
  await tendDailyFigures(shop.core.systemContext('test'))
  keeper = await login('keeper@example.com', ['reports.dashboard.view', 'content.shopSettings.change'])
  other = await login('other@example.com', ['orders.order.view'])
  await makeCatalogue()
  await makeOrders()
})
afterAll(() => shop.close())

async function login(email: string, codes: string[]): Promise<string> {
  const userId = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  const permissions = await db().prisma.permission.findMany({ where: { code: { in: codes } } })
  await db().prisma.userPermission.createMany({ data: permissions.map(({ id }) => ({ userId, permissionId: id })) })
  return (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
}

async function makeCatalogue(): Promise<void> {
  const { prisma } = db()
  await prisma.category.createMany({
    data: [
      { id: ids.light, slug: 'light', name: 'Light', path: `${ids.light}/` },
      { id: ids.seats, slug: 'seats', name: 'Seats', path: `${ids.seats}/` },
      { id: ids.lamps, slug: 'lamps', name: 'Lamps', parentId: ids.light, path: `${ids.light}/${ids.lamps}/` },
    ],
  })
  const shared = { status: 'published', publishedAt: new Date('2025-01-01') } as const
  await prisma.product.createMany({
    data: [
      { ...shared, id: ids.lamp, slug: 'lamp', name: 'Lamp', categoryId: ids.lamps },
      { ...shared, id: ids.chair, slug: 'chair', name: 'Chair', categoryId: ids.seats },
    ],
  })
  await prisma.productVariant.createMany({
    data: [
      { id: variantOf.lamp as string, productId: ids.lamp, sku: 'LAMP' },
      { id: variantOf.chair as string, productId: ids.chair, sku: 'CHAIR' },
    ],
  })
}

type Line = readonly [what: 'lamp' | 'chair' | 'gone', quantity: number, unit: number, refunded?: number]
type Placed = { at: string; email: string; lines: Line[]; currency?: string; refunded?: number; isCancelled?: boolean }

let number = 0
async function place({
  at,
  email,
  lines,
  currency = 'EUR',
  refunded = 0,
  isCancelled = false,
}: Placed): Promise<string> {
  const total = lines.reduce((sum, [, quantity, unit]) => sum + quantity * unit, 0)
  const placedAt = new Date(at)
  const order = await db().prisma.order.create({
    data: {
      number: ++number,
      cartId: newId(),
      email,
      currency,
      subtotalMinor: total,
      shippingTotalMinor: 0,
      taxTotalMinor: 0,
      totalMinor: total,
      refundedTotalMinor: refunded,
      pricesIncludeTax: true,
      shippingAddress: {},
      billingAddress: {},
      placedAt,
      ...(isCancelled && { status: 'cancelled', cancelledAt: placedAt }),
      items: {
        create: lines.map(([what, quantity, unit, refundedQuantity = 0]) => ({
          variantId: variantOf[what] as string,
          productId: ids[what],
          productSlug: what,
          sku: what,
          name: `The ${what}`,
          categoryId: { lamp: ids.lamps, chair: ids.seats, gone: null }[what],
          quantity,
          refundedQuantity,
          unitPriceMinor: unit,
          totalMinor: quantity * unit,
        })),
      },
    },
  })
  return order.id
}

async function bag(at: string, status: 'open' | 'completed' | 'merged', isFilled = true): Promise<void> {
  const createdAt = new Date(at)
  const items = isFilled ? { create: [{ variantId: newId(), quantity: 1, seenPriceMinor: 1, createdAt }] } : undefined
  await db().prisma.cart.create({ data: { currency: 'EUR', status, createdAt, items } })
}

async function makeOrders(): Promise<void> {
  // Today, 1 March in New York: 05:00 UTC on the 1st is midnight there.
  await place({ at: '2026-03-01T05:00:00Z', email: 'a@example.com', lines: [['lamp', 1, 1999]] })
  await place({
    at: '2026-03-01T11:30:00Z',
    email: 'b@example.com',
    lines: [
      ['chair', 2, 5000],
      ['gone', 1, 101],
    ],
  })
  await place({ at: '2026-03-01T11:40:00Z', email: 'c@example.com', lines: [['lamp', 9, 9]], isCancelled: true })
  await place({ at: '2026-03-01T11:45:00Z', email: 'd@example.com', lines: [['lamp', 1, 2500]], currency: 'USD' })
  // 28 February: the last instant, and one before and one after 07:00 there.
  await place({ at: '2026-03-01T04:59:59.999Z', email: 'a@example.com', lines: [['chair', 1, 4000]] })
  await place({ at: '2026-02-28T11:59:59Z', email: 'e@example.com', lines: [['lamp', 3, 1000, 1]], refunded: 1000 })
  await place({ at: '2026-02-28T12:00:00Z', email: 'b@example.com', lines: [['lamp', 1, 500]] })
  // The week before last.
  await place({ at: '2026-02-20T15:00:00Z', email: 'e@example.com', lines: [['lamp', 1, 700]] })
  await bag('2026-03-01T06:00:00Z', 'completed')
  await bag('2026-03-01T06:01:00Z', 'open')
  await bag('2026-03-01T06:02:00Z', 'merged')
  await bag('2026-03-01T06:03:00Z', 'open', false)
  await bag('2026-02-28T06:00:00Z', 'open')
}

const get = (path: string, as = keeper) => shop.call('GET', `/admin/reports/${path}`, { as })
const euros = (amount: number) => ({ amount, currency: 'EUR' })

describe('sales', () => {
  test('today is told by the hour and compared with yesterday until now', async () => {
    const report = (await get('sales?range=today')).json()
    expect(report).toMatchObject({
      range: {
        from: '2026-03-01',
        to: '2026-03-01',
        previousFrom: '2026-02-28',
        previousTo: '2026-02-28',
        timeZone: 'America/New_York',
        today: '2026-03-01',
      },
      currency: 'EUR',
      currencies: ['EUR', 'USD'],
      interval: 'hour',
    })
    expect(report.current).toEqual({
      orders: 2,
      gross: euros(1999 + 10_101),
      refunds: euros(0),
      net: euros(12_100),
      average: euros(6050),
      refundedOrders: 0,
      // The first order of "a" and "b" was the day before.
      newCustomers: 0,
      carts: 2,
      orderedCarts: 1,
    })
    expect(report.previous).toEqual({
      orders: 1,
      gross: euros(3000),
      refunds: euros(1000),
      net: euros(2000),
      average: euros(3000),
      refundedOrders: 1,
      newCustomers: 0,
      carts: 1,
      orderedCarts: 0,
    })
    expect(report.points).toHaveLength(24)
    expect(report.points[0]).toMatchObject({
      start: '2026-03-01T05:00:00.000Z',
      previousStart: '2026-02-28T05:00:00.000Z',
      current: { orders: 1, gross: euros(1999) },
      previous: { orders: 0, average: null },
    })
    expect(report.points.map((point: { current: { orders: number } | null }) => point.current?.orders ?? null)).toEqual(
      [1, 0, 0, 0, 0, 0, 1, 0, ...Array(16).fill(null)],
    )
    expect(report.points.map((point: { previous: { orders: number } }) => point.previous.orders)).toEqual([
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      ...Array(15).fill(0),
      1,
    ])
  })

  test('a range of days adds up by day, week and month', async () => {
    const report = (await get('sales?range=last7')).json()
    expect(report).toMatchObject({
      range: { from: '2026-02-23', to: '2026-03-01', previousFrom: '2026-02-16', previousTo: '2026-02-22' },
      interval: 'day',
      current: {
        orders: 5,
        gross: euros(12_100 + 7500),
        refunds: euros(1000),
        net: euros(18_600),
        average: euros(3920),
        refundedOrders: 1,
        newCustomers: 2,
        carts: 3,
        orderedCarts: 1,
      },
      previous: { orders: 1, gross: euros(700), newCustomers: 1, carts: 0 },
    })
    expect(
      report.points.map((point: { start: string; current: { orders: number } }) => [point.start, point.current.orders]),
    ).toEqual([
      ['2026-02-23', 0],
      ['2026-02-24', 0],
      ['2026-02-25', 0],
      ['2026-02-26', 0],
      ['2026-02-27', 0],
      ['2026-02-28', 3],
      ['2026-03-01', 2],
    ])
    const weeks = (await get('sales?range=custom&from=2026-02-16&to=2026-03-08&interval=week')).json()
    expect(
      weeks.points.map((point: { start: string; current: { orders: number } | null }) => [
        point.start,
        point.current?.orders,
      ]),
    ).toEqual([
      ['2026-02-16', 1],
      ['2026-02-23', 5],
      ['2026-03-02', undefined],
    ])
    const months = (await get('sales?range=year&interval=month')).json()
    expect(months.points.map((point: { current: { orders: number } }) => point.current.orders)).toEqual([0, 4, 2])
  })

  test('each currency stands for itself', async () => {
    const report = (await get('sales?range=last30&currency=USD')).json()
    expect(report.current).toMatchObject({
      orders: 1,
      gross: { amount: 2500, currency: 'USD' },
      newCustomers: 1,
      carts: 0,
    })
  })

  test('a day on which the clocks change has 23 or 25 hours', async () => {
    const hours = async (day: string) => (await get(`sales?range=custom&from=${day}&to=${day}`)).json().points
    const spring = await hours('2025-03-09')
    expect(spring).toHaveLength(24)
    expect(spring.map((point: { current: object | null }) => point.current === null).filter(Boolean)).toHaveLength(1)
    expect(spring[2].start).toBe('2025-03-09T07:00:00.000Z')
    expect(await hours('2025-11-02')).toHaveLength(25)
  })

  test('GraphQL answers the same', async () => {
    const figures = `orders gross { amount currency } average { amount } newCustomers carts orderedCarts`
    const answer = await shop.graphql(
      `{ adminSalesReport(range: last7) { interval current { ${figures} } points { start current { ${figures} } } } adminLowStockReport { total } }`,
      { as: keeper },
    )
    expect(answer.errors).toBeUndefined()
    const rest = (await get('sales?range=last7')).json()
    expect(answer.data.adminSalesReport.current).toMatchObject({
      orders: 5,
      gross: rest.current.gross,
      average: { amount: 3920 },
    })
    expect(answer.data.adminSalesReport.points).toHaveLength(7)
  })
})

describe('products and categories', () => {
  test('the best by revenue, with what they brought before and their name where they are deleted', async () => {
    const report = (await get('products?range=today')).json()
    const row = (name: string, isSold: boolean, figures: object) => ({
      name,
      isSold,
      image: null,
      tint: 'sand',
      ...figures,
    })
    expect(report.data).toEqual([
      {
        id: ids.chair,
        ...row('Chair', true, {
          units: 2,
          refundedUnits: 0,
          revenue: euros(10_000),
          previousUnits: 0,
          previousRevenue: euros(0),
        }),
      },
      {
        id: ids.lamp,
        ...row('Lamp', true, {
          units: 1,
          refundedUnits: 0,
          revenue: euros(1999),
          previousUnits: 3,
          previousRevenue: euros(3000),
        }),
      },
      {
        id: ids.gone,
        ...row('The gone', false, {
          units: 1,
          refundedUnits: 0,
          revenue: euros(101),
          previousUnits: 0,
          previousRevenue: euros(0),
        }),
      },
    ])
  })

  test('by units, over days, so many', async () => {
    const report = (await get('products?range=last7&by=units&limit=1')).json()
    expect(report.data).toMatchObject([
      { name: 'Lamp', units: 5, refundedUnits: 1, revenue: euros(5499), previousUnits: 1, previousRevenue: euros(700) },
    ])
  })

  test.each(['today', 'last7'])('departments gather their categories: %s', async (range) => {
    const report = (await get(`categories?range=${range}`)).json()
    const figures = { today: [10_000, 1999, 0, 3000], last7: [14_000, 5499, 0, 700] }[range] as number[]
    expect(report.data).toMatchObject([
      {
        id: ids.seats,
        name: 'Seats',
        revenue: euros(figures[0] as number),
        previousRevenue: euros(figures[2] as number),
      },
      {
        id: ids.light,
        name: 'Light',
        revenue: euros(figures[1] as number),
        previousRevenue: euros(figures[3] as number),
      },
      { id: null, name: null, units: 1, revenue: euros(101) },
    ])
  })

  test('a line stays in the category it was sold in', async () => {
    await db().prisma.product.update({ where: { id: ids.lamp }, data: { categoryId: ids.seats } })
    expect((await get('categories?range=last7')).json().data[1]).toMatchObject({ name: 'Light', revenue: euros(5499) })
  })
})

test('low stock: what sells out first stands first, and what never sold comes last', async () => {
  const { prisma } = db()
  const [a, b] = [
    await prisma.stockLocation.create({ data: { code: 'a', name: 'A' } }),
    await prisma.stockLocation.create({ data: { code: 'b', name: 'B' } }),
  ]
  const dead = newId()
  await prisma.productVariant.createMany({
    data: [
      { id: dead, productId: ids.chair, sku: 'DEAD' },
      { id: newId(), productId: ids.chair, sku: 'DOWNLOAD', trackInventory: false },
    ],
  })
  // Seven lamps were sold in thirty days in all currencies, three chairs.
  await prisma.stockLevel.createMany({
    data: [
      { variantId: variantOf.lamp as string, locationId: a.id, onHand: 3, reserved: 2 },
      { variantId: variantOf.lamp as string, locationId: b.id, onHand: 1 },
      { variantId: variantOf.chair as string, locationId: a.id, onHand: 0 },
      { variantId: dead, locationId: a.id, onHand: 0 },
    ],
  })
  const report = (await get('low-stock')).json()
  expect(report.total).toBe(3)
  expect(report.data.map((row: object) => ({ ...row, image: undefined, tint: undefined }))).toMatchObject([
    { sku: 'CHAIR', name: 'Chair', available: 0, sold: 3, daysLeft: 0 },
    { sku: 'LAMP', name: 'Lamp', available: 2, sold: 7, daysLeft: 8 },
    { sku: 'DEAD', available: 0, sold: 0, daysLeft: null },
  ])
  const strict = (await get('low-stock?atMost=0&days=0')).json()
  expect(strict.data.map((row: { sku: string }) => row.sku)).toEqual(['CHAIR', 'DEAD'])
  expect((await get('low-stock?atMost=0&days=9')).json().total).toBe(3)
  expect((await get('low-stock?limit=1')).json()).toMatchObject({ total: 3, data: [{ sku: 'CHAIR' }] })
})

test('only staff with the permission see reports', async () => {
  for (const path of ['sales', 'products', 'categories', 'low-stock']) {
    expect((await shop.call('GET', `/admin/reports/${path}`)).statusCode).toBe(401)
    expect((await get(path, other)).statusCode).toBe(403)
    expect((await get(path)).statusCode).toBe(200)
  }
})

test.each([
  ['sales?range=custom', ['from', 'to']],
  ['sales?range=custom&from=2026-02-02&to=2026-02-01', ['to']],
  ['sales?range=custom&from=2001-01-01&to=2026-02-01', ['to']],
  ['sales?range=custom&from=2026-02-30&to=2026-03-01', ['from']],
  ['sales?range=last7&from=2026-02-02', ['range']],
  ['sales?range=ever', ['range']],
  ['sales?currency=usd', ['currency']],
  ['sales?range=today&interval=week', ['interval']],
  ['sales?rnage=today', ['rnage']],
  ['products?by=name', ['by']],
  ['products?limit=0', ['limit']],
])('%s is refused and says why', async (path, fields) => {
  const answer = await get(path)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors.map((error: { path: string }) => error.path)).toEqual(fields)
})

test('the time zone of the shop is a real one, and moves the days', async () => {
  const change = (timeZone: string) => shop.call('PATCH', '/admin/shop-settings/1', { as: keeper, body: { timeZone } })
  const refused = await change('Europe/Nowhere')
  expect([refused.statusCode, refused.json().errors[0].path]).toEqual([400, 'timeZone'])
  expect((await change('UTC')).statusCode).toBe(200)
  await tendDailyFigures(shop.core.systemContext('test'))
  const report = (await get('sales?range=last7')).json()
  expect(report.points.at(-1)).toMatchObject({ start: '2026-03-01', current: { orders: 3 } })
  expect(report.range.timeZone).toBe('UTC')
})
