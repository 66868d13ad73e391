import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { complete, fillCart, pay, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { transaction } from '../../context.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { cancelOrder } from './cancel-order.ts'

let shop: TestShop
let small: SmallShop
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 1, units: 10 })
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
