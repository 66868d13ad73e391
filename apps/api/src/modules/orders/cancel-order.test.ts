import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, placeOrderOf, staffToken } from '../../../test/order-facts.ts'
import { complete, fillCart, pay, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { transaction } from '../../context.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { cancelOrder } from './cancel-order.ts'

let shop: TestShop
let small: SmallShop
let staff: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 1, units: 10 })
  staff = await staffToken(shop)
})
afterAll(() => shop.close())

async function placeAndCancel(): Promise<string> {
  const cartId = await fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 2 }])
  await pay(shop, cartId)
  const { id } = (await complete(shop, cartId)).json<{ id: string }>()
  await transaction(shop.core.systemContext('test'), (ctx) => cancelOrder(ctx, { id, reason: 'changed my mind' }))
  return id
}

async function moneyOf(orderId: string) {
  const [row] = await shop.core.database.query({
    text: `SELECT o.status, o."paymentStatus", p.id AS "paymentId", p.status AS payment, (p."capturedMinor" - p."refundedMinor")::int AS kept
      FROM "Order" o JOIN "Payment" p ON p."orderId" = o.id WHERE o.id = $1`,
    values: [orderId],
  })
  return row as { status: string; paymentStatus: string; paymentId: string; payment: string; kept: number }
}

test('an order cancelled before its money was taken is never charged, and its goods are back', async () => {
  const orderId = await placeAndCancel()
  await runDueJobs(shop.core)
  expect(await moneyOf(orderId)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'voided',
    payment: 'voided',
    kept: 0,
  })
  expect(await stockSums(shop)).toEqual({ onHand: 10, reserved: 0, ledger: 10, lowest: 10 })
})

test('money taken while the order was being cancelled goes back', async () => {
  const orderId = await placeAndCancel()
  const { paymentId } = await moneyOf(orderId)
  const capture = shop.core.runtime.kit.jobs.find((job) => job.name === 'payments.capture')
  await capture?.run(shop.core.systemContext('test'), { paymentId } as never)
  await runDueJobs(shop.core)
  expect(await moneyOf(orderId)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'refunded',
    payment: 'captured',
    kept: 0,
  })
  const refunds = await shop.core.database.query({
    text: 'SELECT status FROM "Refund" WHERE "paymentId" = $1',
    values: [paymentId],
  })
  expect(refunds).toEqual([{ status: 'succeeded' }])
})

const cancel = (id: string) =>
  shop.call('POST', `/admin/orders/${id}/cancel`, { body: { reason: 'Asked to' }, as: staff })

test('a paid order is cancelled: money, goods, timeline and mail', async () => {
  const order = await placeOrderOf(shop, small)
  const before = await stockSums(shop)
  const answer = await cancel(order.id)
  expect([answer.statusCode, answer.json()]).toEqual([200, { id: order.id, status: 'cancelled' }])
  const total = order.total.amount
  const after = {
    status: 'cancelled',
    paymentStatus: 'refunded',
    fulfilmentStatus: 'unfulfilled',
    refunded: total,
    payments: [{ status: 'captured', captured: total, refunded: total }],
    refunds: [{ status: 'succeeded', amount: total }],
    ledger: [
      [-2, 'sale'],
      [2, 'cancellation'],
    ],
    timeline: ['placed', 'paid', 'cancelled', 'note'],
    mails: ['order-confirmation', 'order-cancelled'],
  }
  expect(await factsOf(shop, order.id)).toEqual(after)
  expect(await stockSums(shop)).toMatchObject({ onHand: before.onHand + 2, ledger: before.ledger + 2 })
  const again = await cancel(order.id)
  expect([again.statusCode, again.json().code]).toEqual([409, 'NOT_CANCELLABLE'])
  expect(await factsOf(shop, order.id)).toEqual(after)
})

test('cancelled by ten at once, by GraphQL and REST, it is cancelled once', async () => {
  const order = await placeOrderOf(shop, small)
  const query = 'mutation ($id: ID!) { adminOrderCancel(id: $id, reason: "Asked to") { status } }'
  const [graphql, ...rest] = await Promise.all([
    shop.graphql(query, { variables: { id: order.id }, as: staff }),
    ...Array.from({ length: 9 }, () => cancel(order.id)),
  ])
  const won = rest.filter((answer) => answer.statusCode === 200).length + (graphql.errors ? 0 : 1)
  expect(won).toBe(1)
  expect(await factsOf(shop, order.id)).toMatchObject({
    refunds: [{ status: 'succeeded', amount: order.total.amount }],
    timeline: ['placed', 'paid', 'cancelled', 'note'],
    mails: ['order-confirmation', 'order-cancelled'],
  })
  expect(await stockSums(shop)).toMatchObject({ onHand: 10, ledger: 10 })
})

test('what has left in part is not cancelled', async () => {
  const order = await placeOrderOf(shop, small)
  const items = [{ itemId: order.items[0]?.id, quantity: 1 }]
  await shop.call('POST', `/admin/orders/${order.id}/fulfil`, { body: { items }, as: staff })
  const before = await factsOf(shop, order.id)
  const refused = await cancel(order.id)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'NOT_CANCELLABLE'])
  expect(await factsOf(shop, order.id)).toEqual(before)
})

test('sent and cancelled at the same moment, one of both happens', async () => {
  const order = await placeOrderOf(shop, small)
  const [sent, cancelled] = await Promise.all([
    shop.call('POST', `/admin/orders/${order.id}/fulfil`, { body: {}, as: staff }),
    cancel(order.id),
  ])
  expect([sent.statusCode, cancelled.statusCode].sort()).toEqual([200, 409])
  const facts = await factsOf(shop, order.id)
  expect([facts.status, facts.fulfilmentStatus]).toEqual(
    sent.statusCode === 200 ? ['completed', 'fulfilled'] : ['cancelled', 'unfulfilled'],
  )
})
