import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findWrongs } from '../../../test/money-and-stock.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, placeOrderOf, staffToken } from '../../../test/order-facts.ts'
import { DELIVERY, PRICE, type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createUser } from '../accounts/index.ts'

let shop: TestShop
let small: SmallShop
let staff: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 2, units: 200 })
  staff = await staffToken(shop)
})
afterAll(async () => {
  expect(await findWrongs(shop.core.database)).toEqual({})
  await shop.close()
})

const refund = (id: string, body: object = {}) =>
  shop.call('POST', `/admin/orders/${id}/refund`, { body, as: staff, headers: { 'idempotency-key': newId() } })
const preview = (id: string, body: object = {}) =>
  shop.call('POST', `/admin/orders/${id}/refund-preview`, { body, as: staff })
const staffView = async (id: string) => (await shop.call('GET', `/admin/orders/${id}`, { as: staff })).json()

/** An order of three and one, with a discount of an amount that divides into nothing. */
async function discounted(discountMinor = 1001) {
  const order = await placeOrderOf(shop, small, { quantities: [3, 1] })
  const total = order.total.amount - discountMinor
  // Bags have no discounts to apply yet; an order and its payment as if one had been.
  await shop.core.database.prisma.order.update({
    where: { id: order.id },
    data: { discountTotalMinor: discountMinor, totalMinor: total },
  })
  await shop.core.database.prisma.payment.updateMany({
    where: { orderId: order.id },
    data: { amountMinor: total, capturedMinor: total },
  })
  await shop.core.database.prisma.testCharge.updateMany({
    where: { id: { in: (await staffView(order.id)).payments.map(({ id }: { id: string }) => `ch_${id}`) } },
    data: { amountMinor: total, capturedMinor: total },
  })
  return { ...order, total: { amount: total }, ids: order.items.map(({ id }) => id) as [string, string] }
}

test('the sum of partial refunds is what was paid to the cent, and every preview is what is booked', async () => {
  const { id, ids, total } = await discounted()
  const [three, one] = ids
  const steps = [
    { items: [{ itemId: three, quantity: 1, restock: true }] },
    { items: [{ itemId: three, quantity: 1 }], shipping: 100 },
    { items: [{ itemId: one, quantity: 0, amount: 333 }], amount: 7 },
    { items: [{ itemId: three, quantity: 1 }] },
    { items: [{ itemId: one, quantity: 1 }] },
    {},
  ]
  let sum = 0
  let tax = 0
  for (const step of steps) {
    const shown = (await preview(id, step)).json()
    const before = await staffView(id)
    const answer = await refund(id, step)
    expect([answer.statusCode, answer.json().amount], answer.body).toEqual([200, shown.total])
    const { refunds, refundedTotal } = await staffView(id)
    expect(refundedTotal.amount - before.refundedTotal.amount).toBe(shown.total.amount)
    expect(refunds.at(-1)).toMatchObject({
      amount: shown.total,
      tax: shown.tax,
      shipping: shown.shipping.amount,
      lines: shown.lines.map(({ itemId, quantity, amount, isRestocked }: Record<string, unknown>) => ({
        itemId,
        quantity,
        amount,
        isRestocked,
      })),
    })
    sum += shown.total.amount
    tax += shown.tax.amount
    expect(shown.left.amount).toBe(total.amount - sum)
  }
  const done = await staffView(id)
  expect([sum, tax]).toEqual([total.amount, done.taxTotal.amount])
  expect(done).toMatchObject({
    paymentStatus: 'refunded',
    refundedTotal: { amount: total.amount },
    refundedShipping: { amount: 100 },
    items: [
      { refundedQuantity: 3, refundedTotal: { amount: 3 * PRICE - 751 } },
      { refundedQuantity: 1, refundedTotal: { amount: PRICE - 250 } },
    ],
  })
  expect((await factsOf(shop, id)).ledger.filter(([, reason]) => reason === 'return')).toEqual([[1, 'return']])
})

test('a preview changes nothing and names the field that asks for too much', async () => {
  const { id, ids } = await discounted()
  const before = await factsOf(shop, id)
  const seen = (await preview(id, { items: [{ itemId: ids[0], quantity: 2 }] })).json()
  expect(seen).toMatchObject({
    total: { amount: 3499, currency: 'EUR' },
    lines: [{ amount: { amount: 3499 }, most: { amount: 5249 }, discount: { amount: 500 } }],
    shipping: { amount: { amount: 0 }, most: { amount: DELIVERY } },
  })
  expect(await factsOf(shop, id)).toEqual(before)
  const wrong = { items: [{ itemId: ids[0], quantity: 2, amount: 5250 }], shipping: DELIVERY + 1 }
  for (const answer of [await preview(id, wrong), await refund(id, wrong)]) {
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'NOT_REFUNDABLE'])
    expect(answer.json().errors.map(({ path }: { path: string }) => path)).toEqual(['items.0.amount', 'shipping'])
  }
  expect(await factsOf(shop, id)).toEqual(before)
})

test('twenty refunds of one line at once pay for each unit once', async () => {
  const { id, ids } = await discounted()
  const body = { items: [{ itemId: ids[0], quantity: 1 }] }
  const answers = await Promise.all(Array.from({ length: 20 }, () => refund(id, body)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, ...Array(17).fill(409)])
  expect(await staffView(id)).toMatchObject({
    items: [{ refundedQuantity: 3, refundedTotal: { amount: 3 * PRICE - 751 } }, { refundedQuantity: 0 }],
  })
})

test('the database itself refuses to pay back more than was paid for a part', async () => {
  const { id, ids } = await discounted()
  const { database } = shop.core
  const update = (text: string, key: string) => database.query({ text, values: [key] })
  await expect(
    update('UPDATE "OrderItem" SET "refundedMinor" = "totalMinor" + "taxMinor" + 1 WHERE id = $1', ids[1]),
  ).rejects.toThrow('OrderItem_refunded_check')
  await expect(
    update('UPDATE "Order" SET "refundedShippingMinor" = "shippingTotalMinor" + "taxTotalMinor" + 1 WHERE id = $1', id),
  ).rejects.toThrow('Order_refunded_shipping_check')
  await expect(
    update('UPDATE "Payment" SET "refundedMinor" = "capturedMinor" + 1 WHERE "orderId" = $1', id),
  ).rejects.toThrow('Payment_amounts_check')
})

test('a refund that failed is not retried once its units went back otherwise', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2], token: 'tok_refund_refused' })
  const items = [{ itemId: order.items[0]?.id, quantity: 2 }]
  await refund(order.id, { items })
  await runDueJobs(shop.core)
  expect(await staffView(order.id)).toMatchObject({ refundStatus: 'failed', items: [{ refundedQuantity: 0 }] })
  await refund(order.id, { items: [{ ...items[0], quantity: 1 }] })
  const retried = await shop.call('POST', `/admin/orders/${order.id}/retry-refund`, { body: {}, as: staff })
  expect([retried.statusCode, retried.json().code]).toEqual([409, 'NOTHING_TO_REFUND'])
  expect(await factsOf(shop, order.id)).toMatchObject({ refunded: PRICE })
})

test('refunds and their preview need the right to refund', async () => {
  const { id } = await discounted(0)
  const before = await factsOf(shop, id)
  const email = `${newId()}@example.com`
  const other = await createUser(shop.core.systemContext('test'), {
    email,
    password: 'correct horse battery',
    isStaff: true,
  })
  const { token } = shop.core.services.accessTokens.sign(other)
  for (const path of ['refund', 'refund-preview']) {
    const url = `/admin/orders/${id}/${path}`
    const call = (as?: string) => shop.call('POST', url, { body: {}, as, headers: { 'idempotency-key': newId() } })
    expect([(await call()).statusCode, (await call(token)).statusCode]).toEqual([401, 403])
  }
  expect(await factsOf(shop, id)).toEqual(before)
})

test('a preview by GraphQL says the same', async () => {
  const { id, ids } = await discounted()
  const query = `query ($id: ID!, $items: [RefundLineInput!]) { adminOrderRefundPreview(id: $id, items: $items, shipping: 1) { total { amount } tax { amount } } }`
  const items = [{ itemId: ids[1], quantity: 1 }]
  const { total, tax } = (await preview(id, { items, shipping: 1 })).json()
  expect(await shop.graphql(query, { variables: { id, items }, as: staff })).toMatchObject({
    data: { adminOrderRefundPreview: { total: { amount: total.amount }, tax: { amount: tax.amount } } },
  })
})
