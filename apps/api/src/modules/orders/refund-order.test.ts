import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findWrongs } from '../../../test/money-and-stock.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, placeOrderOf, runJob, staffToken } from '../../../test/order-facts.ts'
import { DELIVERY, PRICE, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { deliverEvent } from '../../jobs/event-delivery.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'

let shop: TestShop
let small: SmallShop
let staff: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 2, units: 100 })
  staff = await staffToken(shop)
})
afterAll(async () => {
  expect(await findWrongs(shop.core.database)).toEqual({})
  await shop.close()
})

const refund = (id: string, body: object = {}, key: string = newId()) =>
  shop.call('POST', `/admin/orders/${id}/refund`, { body, as: staff, headers: { 'idempotency-key': key } })
const retry = (id: string) => shop.call('POST', `/admin/orders/${id}/retry-refund`, { body: {}, as: staff })
const refusal = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]
const staffView = async (id: string) => (await shop.call('GET', `/admin/orders/${id}`, { as: staff })).json()

test('everything goes back at once', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2] })
  const total = order.total.amount
  const answer = await refund(order.id, { reason: 'Broken' })
  expect(answer.json()).toMatchObject({ id: order.id, paymentStatus: 'refunded' })
  expect(await factsOf(shop, order.id)).toEqual({
    status: 'placed',
    paymentStatus: 'refunded',
    fulfilmentStatus: 'unfulfilled',
    refunded: total,
    payments: [{ status: 'captured', captured: total, refunded: total }],
    refunds: [{ status: 'succeeded', amount: total }],
    ledger: [[-2, 'sale']],
    timeline: ['placed', 'paid', 'refunded', 'note'],
    mails: ['order-confirmation', 'order-refunded'],
  })
  expect(refusal(await refund(order.id))).toEqual([409, 'NOT_REFUNDABLE'])
})

test('line by line, with the goods back on the shelf where they are', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [3, 1] })
  const [three, one] = order.items
  const before = await stockSums(shop)
  const first = await refund(order.id, { items: [{ itemId: three?.id, quantity: 2 }], restock: true })
  expect(first.json().paymentStatus).toBe('partially_refunded')
  expect(await stockSums(shop)).toMatchObject({ onHand: before.onHand + 2, ledger: before.ledger + 2 })
  await refund(order.id, { items: [{ itemId: one?.id, quantity: 1 }] })
  expect(await stockSums(shop)).toMatchObject({ onHand: before.onHand + 2, ledger: before.ledger + 2 })
  expect(await factsOf(shop, order.id)).toMatchObject({
    paymentStatus: 'partially_refunded',
    refunded: 3 * PRICE,
    payments: [{ captured: 4 * PRICE + DELIVERY, refunded: 3 * PRICE }],
    refunds: [
      { status: 'succeeded', amount: 2 * PRICE },
      { status: 'succeeded', amount: PRICE },
    ],
    ledger: [
      [-3, 'sale'],
      [-1, 'sale'],
      [2, 'return'],
    ],
    timeline: ['placed', 'paid', 'refunded', 'refunded'],
    mails: ['order-confirmation', 'order-refunded', 'order-refunded'],
  })
  const seen = await staffView(order.id)
  expect(seen.items.map((item: { refundedQuantity: number }) => item.refundedQuantity)).toEqual([2, 1])

  const more = await refund(order.id, { items: [{ itemId: three?.id, quantity: 2 }] })
  expect([refusal(more), more.json().detail]).toEqual([[409, 'NOT_REFUNDABLE'], 'Only 1 of this line can be refunded.'])
  await refund(order.id, { items: [{ itemId: three?.id, quantity: 1 }] })
  expect((await refund(order.id)).json().paymentStatus).toBe('refunded')
  expect(await factsOf(shop, order.id)).toMatchObject({ refunded: 4 * PRICE + DELIVERY })
})

test('what was refunded before it left is not sent; what had left may come back', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [3] })
  const fulfil = (body: object = {}) => shop.call('POST', `/admin/orders/${order.id}/fulfil`, { body, as: staff })
  const line = (quantity: number) => ({ items: [{ itemId: order.items[0]?.id, quantity }] })
  await refund(order.id, { ...line(1), restock: true })
  expect((await staffView(order.id)).items).toMatchObject([{ refundedQuantity: 1, removedQuantity: 1 }])
  expect(refusal(await fulfil(line(3)))).toEqual([409, 'NOT_FULFILLABLE'])
  await fulfil(line(1))
  await refund(order.id, { ...line(1), restock: true })
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'completed',
    fulfilmentStatus: 'fulfilled',
    ledger: [
      [-3, 'sale'],
      [1, 'return'],
      [1, 'return'],
    ],
  })
  expect(refusal(await fulfil())).toEqual([409, 'NOT_FULFILLABLE'])
  await refund(order.id, { ...line(1), restock: true })
  expect((await staffView(order.id)).items).toMatchObject([
    { refundedQuantity: 3, removedQuantity: 2, fulfilledQuantity: 1 },
  ])
})

test('never more than was taken', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1] })
  const total = order.total.amount
  expect(refusal(await refund(order.id, { amount: total + 1 }))).toEqual([409, 'NOT_REFUNDABLE'])
  await refund(order.id, { amount: total - 1 })
  expect(refusal(await refund(order.id, { amount: 2 }))).toEqual([409, 'NOT_REFUNDABLE'])
  for (const amount of [0, -5, 1.5, Number.MAX_SAFE_INTEGER * 2])
    expect((await refund(order.id, { amount })).statusCode).toBe(400)
  expect(await factsOf(shop, order.id)).toMatchObject({ refunded: total - 1, payments: [{ refunded: total - 1 }] })
})

test('twenty refunds at once never add up to more than was taken', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1] })
  const total = order.total.amount
  const third = Math.floor(total / 3)
  const answers = await Promise.all(Array.from({ length: 20 }, () => refund(order.id, { amount: third })))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 200, 200, ...Array(17).fill(409)])
  const facts = await factsOf(shop, order.id)
  expect(facts).toMatchObject({ refunded: 3 * third, payments: [{ refunded: 3 * third }] })
  expect(facts.refunds).toEqual(Array(3).fill({ status: 'succeeded', amount: third }))
  const [bank] = await shop.core.database.query({
    text: `SELECT c."refundedMinor"::int AS refunded FROM "TestCharge" c JOIN "Payment" p ON p."providerReference" = c.id WHERE p."orderId" = $1`,
    values: [order.id],
  })
  expect(bank).toEqual({ refunded: 3 * third })
})

test('the same key pays back once', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1] })
  const answers = await Promise.all(Array.from({ length: 8 }, () => refund(order.id, { amount: 100 }, 'refund-once')))
  expect(answers.some((answer) => answer.statusCode === 200)).toBe(true)
  expect((await refund(order.id, { amount: 100 }, 'refund-once')).headers['idempotent-replayed']).toBe('true')
  expect(refusal(await refund(order.id, { amount: 101 }, 'refund-once'))).toEqual([422, 'IDEMPOTENCY_MISMATCH'])
  expect(await factsOf(shop, order.id)).toMatchObject({ refunds: [{ amount: 100 }], refunded: 100 })
  const keyless = await shop.call('POST', `/admin/orders/${order.id}/refund`, { body: {}, as: staff })
  expect(refusal(keyless)).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED'])
})

test('money goes back by GraphQL in the same way', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2] })
  const query = `mutation ($id: ID!, $items: [RefundLineInput!]) { adminOrderRefund(id: $id, items: $items, restock: true, reason: "Too big") { paymentStatus } }`
  const variables = { id: order.id, items: [{ itemId: order.items[0]?.id, quantity: 1 }] }
  const headers = { 'idempotency-key': newId() }
  expect(await shop.graphql(query, { variables, as: staff, headers })).toMatchObject({
    data: { adminOrderRefund: { paymentStatus: 'partially_refunded' } },
  })
  expect(await factsOf(shop, order.id)).toMatchObject({
    refunded: PRICE,
    ledger: [
      [-2, 'sale'],
      [1, 'return'],
    ],
    mails: ['order-confirmation', 'order-refunded'],
  })
})

test('an order that is not paid has nothing to pay back', async () => {
  const order = await placeOrderOf(shop, small, { token: 'tok_late_declined' })
  expect(refusal(await refund(order.id))).toEqual([409, 'NOT_REFUNDABLE'])
})

test('a refund the bank refuses for good is told, counts as paid again, and may be retried', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2], token: 'tok_refund_refused' })
  const line = { itemId: order.items[0]?.id, quantity: 1 }
  expect((await refund(order.id, { items: [line] })).json().paymentStatus).toBe('partially_refunded')
  expect(await staffView(order.id)).toMatchObject({ refundStatus: 'pending' })
  const failed = await factsOf(shop, order.id)
  expect(failed).toMatchObject({
    paymentStatus: 'paid',
    refunded: 0,
    payments: [{ status: 'captured', refunded: 0 }],
    refunds: [{ status: 'failed', amount: PRICE }],
    timeline: ['placed', 'paid', 'refunded', 'refund_failed'],
  })
  expect(await staffView(order.id)).toMatchObject({
    refundStatus: 'failed',
    refunds: [{ status: 'failed', failureCode: 'refund_refused', amount: { amount: PRICE } }],
    items: [{ refundedQuantity: 0 }],
  })
  const seenByBuyer = (await shop.call('GET', `/orders/${order.id}?token=${order.token}`)).json()
  expect(seenByBuyer.timeline.map((entry: { kind: string }) => entry.kind)).not.toContain('refund_failed')

  const [event] = await shop.core.database.query<{ id: string }>({
    text: `SELECT id FROM "OutboxEvent" WHERE name = 'refund.failed' AND payload->>'orderId' = $1`,
    values: [order.id],
  })
  await deliverEvent(shop.core, { id: event?.id as string, subscriber: 'orders.follow-failed-refund' })
  shop.clock.advance(11 * 60_000)
  staff = await staffToken(shop)
  await runJob(shop, 'payments.reconcile')
  expect(await factsOf(shop, order.id)).toEqual(failed)

  expect((await retry(order.id)).json()).toEqual({ id: order.id, paymentStatus: 'partially_refunded' })
  expect(await factsOf(shop, order.id)).toMatchObject({
    paymentStatus: 'partially_refunded',
    refunded: PRICE,
    payments: [{ refunded: PRICE }],
    refunds: [{ status: 'succeeded', amount: PRICE }],
    timeline: ['placed', 'paid', 'refunded', 'refund_failed', 'refund_retried'],
  })
  expect(await staffView(order.id)).toMatchObject({ refundStatus: 'succeeded', items: [{ refundedQuantity: 1 }] })
  expect(refusal(await retry(order.id))).toEqual([409, 'NOTHING_TO_REFUND'])
})

test('ten retries at once retry once; money that went back otherwise is not sent again', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1], token: 'tok_refund_refused' })
  await refund(order.id)
  await runDueJobs(shop.core)
  await runDueJobs(shop.core)
  const answers = await Promise.all(Array.from({ length: 10 }, () => retry(order.id)))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, ...Array(9).fill(409)])
  expect(await factsOf(shop, order.id)).toMatchObject({ refunds: [{ status: 'succeeded' }], paymentStatus: 'refunded' })

  const other = await placeOrderOf(shop, small, { quantities: [1], token: 'tok_refund_refused' })
  await refund(other.id)
  await runDueJobs(shop.core)
  await refund(other.id)
  expect(await factsOf(shop, other.id)).toMatchObject({
    paymentStatus: 'refunded',
    refunds: [{ status: 'failed' }, { status: 'succeeded' }],
  })
  expect(await staffView(other.id)).toMatchObject({ refundStatus: 'succeeded' })
  expect(refusal(await retry(other.id))).toEqual([409, 'NOTHING_TO_REFUND'])
})

test('a cancelled order whose refund failed waits for a retry with its goods back', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1], token: 'tok_refund_refused' })
  await shop.call('POST', `/admin/orders/${order.id}/cancel`, { body: {}, as: staff })
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'paid',
    ledger: [
      [-1, 'sale'],
      [1, 'cancellation'],
    ],
  })
  await retry(order.id)
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'refunded',
    refunded: order.total.amount,
  })
})

test('where prices are without tax a line is worth its tax too', async () => {
  await shop.core.database.prisma.shopSettings.update({ where: { id: 1 }, data: { pricesIncludeTax: false } })
  const order = await placeOrderOf(shop, small, { quantities: [2] })
  const tax = PRICE * 0.19
  const answer = await refund(order.id, { items: [{ itemId: order.items[0]?.id, quantity: 1 }] })
  expect(answer.statusCode).toBe(200)
  expect(await factsOf(shop, order.id)).toMatchObject({ refunded: PRICE + tax })
  await shop.core.database.prisma.shopSettings.update({ where: { id: 1 }, data: { pricesIncludeTax: true } })
})
