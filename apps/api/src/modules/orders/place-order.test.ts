import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import {
  complete,
  DELIVERY,
  fillCart,
  PRICE,
  pay,
  type SmallShop,
  stockShop,
  stockSums,
} from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'

let shop: TestShop
let small: SmallShop
beforeAll(async () => {
  shop = await openTestShop({ SERVER_TIMING: 'true', DATABASE_POOL_SIZE: '10' })
  small = await stockShop(shop, { products: 110, units: 1000 })
})
afterAll(() => shop.close())

const first = () => small.variantIds[0] as string
const statements = (answer: { headers: Record<string, unknown> }) =>
  Number(/desc="(\d+) statements"/.exec(String(answer.headers['server-timing']))?.[1])

test('a guest buys two things: totals, number, payment, mail and stock', async () => {
  const before = await stockSums(shop)
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 2 }])
  const cart = (await shop.call('GET', `/carts/${cartId}`)).json()
  expect(cart).toMatchObject({
    subtotal: { amount: 2 * PRICE, currency: 'EUR' },
    shippingTotal: { amount: DELIVERY },
    total: { amount: 2 * PRICE + DELIVERY },
    taxTotal: { amount: 639 + 78 },
    problems: [],
  })

  const payment = await pay(shop, cartId)
  expect(payment.statusCode).toBe(201)
  expect(payment.json()).toMatchObject({ status: 'authorised', redirectUrl: null })

  const placed = await complete(shop, cartId)
  expect(placed.statusCode).toBe(201)
  const order = placed.json()
  expect(order).toMatchObject({
    number: 1001,
    status: 'placed',
    paymentStatus: 'authorised',
    fulfilmentStatus: 'unfulfilled',
    total: { amount: 4490, currency: 'EUR' },
  })
  expect(order.items).toMatchObject([
    { sku: 'SKU-0', quantity: 2, unitPrice: { amount: PRICE }, total: { amount: 2 * PRICE } },
  ])

  await runDueJobs(shop.core)
  const paid = (await shop.call('GET', `/orders/${order.id}?token=${order.token}`)).json()
  expect(paid.paymentStatus).toBe('paid')
  expect(paid.timeline.map((line: { kind: string }) => line.kind)).toEqual(['placed', 'paid'])
  const mails = (await shop.call('GET', '/dev/mailbox.json')).json()
  expect(JSON.stringify(mails)).toContain('ada@example.com')
  const after = await stockSums(shop)
  expect(after).toEqual({
    onHand: before.onHand - 2,
    reserved: 0,
    ledger: before.ledger - 2,
    lowest: before.lowest - 2,
  })
})

test('an order spends at most 25 statements, for one line and for a hundred', async () => {
  const one = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  await pay(shop, one)
  const small1 = await complete(shop, one)
  expect(small1.statusCode).toBe(201)
  const hundred = await fillCart(
    shop,
    small,
    small.variantIds.slice(0, 100).map((variantId) => ({ variantId, quantity: 1 })),
  )
  await pay(shop, hundred)
  const large = await complete(shop, hundred)
  expect(large.statusCode).toBe(201)
  expect(large.json().items).toHaveLength(100)
  expect(statements(large)).toBe(statements(small1))
  expect(statements(large)).toBeLessThanOrEqual(25)
})

test('the same key sent twenty times in parallel places one order', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  await pay(shop, cartId)
  const answers = await Promise.all(Array.from({ length: 20 }, () => complete(shop, cartId, 'the-same-key')))
  const placed = answers.filter((answer) => answer.statusCode === 201)
  expect(placed.length).toBeGreaterThanOrEqual(1)
  expect(new Set(placed.map((answer) => answer.json().id)).size).toBe(1)
  expect(answers.filter((answer) => answer.statusCode !== 201).map((answer) => answer.json().code)).toEqual(
    Array(20 - placed.length).fill('IDEMPOTENCY_IN_FLIGHT'),
  )
  const again = await complete(shop, cartId, 'the-same-key')
  expect(again.headers['idempotent-replayed']).toBe('true')
  expect(again.body).toBe(placed[0]?.body)
})

test('different keys for one cart place one order as well', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  await pay(shop, cartId)
  const answers = await Promise.all(Array.from({ length: 8 }, () => complete(shop, cartId)))
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array(8).fill(201))
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1)
})

test('order numbers have no gaps, failures in between or not', async () => {
  const carts = await Promise.all(
    Array.from({ length: 6 }, () => fillCart(shop, small, [{ variantId: first(), quantity: 1 }])),
  )
  await Promise.all(carts.map((cartId, index) => (index % 2 === 0 ? pay(shop, cartId) : null)))
  const answers = await Promise.all(carts.map((cartId) => complete(shop, cartId)))
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 402, 201, 402, 201, 402])
  const numbers = await shop.core.database.query<{ number: number }>({
    text: 'SELECT number FROM "Order" ORDER BY number',
  })
  expect(numbers.map((row) => row.number)).toEqual(numbers.map((_, index) => 1001 + index))
})

test('an order needs its key, its payment and all its details', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  const keyless = await shop.call('POST', `/carts/${cartId}/complete`, { body: {} })
  expect([keyless.statusCode, keyless.json().code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED'])
  expect((await complete(shop, cartId)).json().code).toBe('PAYMENT_REQUIRED')
  const empty = (await shop.call('POST', '/carts', { body: {} })).json().id
  expect((await pay(shop, empty)).json()).toMatchObject({
    code: 'CART_INCOMPLETE',
    missing: ['items', 'email', 'shippingAddress', 'shippingOption'],
  })
})

test('a cart that changed after it was paid must be paid again', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  await pay(shop, cartId)
  await shop.call('POST', `/carts/${cartId}/items`, { body: { variantId: first(), quantity: 1 } })
  const refused = await complete(shop, cartId)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'PAYMENT_OUTDATED'])
  await pay(shop, cartId)
  expect((await complete(shop, cartId)).statusCode).toBe(201)
  await runDueJobs(shop.core)
  const states = await shop.core.database.query<{ status: string }>({
    text: 'SELECT status FROM "Payment" WHERE "cartId" = $1 ORDER BY "createdAt", id',
    values: [cartId],
  })
  expect(states.map((row) => row.status)).toEqual(['voided', 'captured'])
})

test('a closed cart takes nothing more', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: first(), quantity: 1 }])
  await pay(shop, cartId)
  await complete(shop, cartId)
  const refused = await shop.call('POST', `/carts/${cartId}/items`, { body: { variantId: first(), quantity: 1 } })
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'CART_CLOSED'])
})
