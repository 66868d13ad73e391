import type { LightMyRequestResponse } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { complete, fillCart, pay, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'

let shop: TestShop
afterEach(() => shop.close())

/** Prepared a few at a time: only the buying itself is done by all at once. */
async function fillCarts(small: SmallShop, count: number): Promise<string[]> {
  const items = [{ variantId: small.variantIds[0] as string, quantity: 1 }]
  const carts: string[] = []
  while (carts.length < count)
    carts.push(...(await Promise.all(Array.from({ length: 10 }, () => fillCart(shop, small, items)))))
  return carts
}

// A machine that is busy otherwise lets some wait too long for a connection; they try again, as shoppers do.
async function untilServed(ask: () => Promise<LightMyRequestResponse>): Promise<LightMyRequestResponse> {
  for (;;) {
    const answer = await ask()
    if (answer.statusCode !== 503) return answer
  }
}

async function crowd(small: SmallShop, buyers: number): Promise<{ orders: number; refusals: string[] }> {
  const carts = await fillCarts(small, buyers)
  const results = await Promise.all(
    carts.map(async (cartId) => {
      const payment = await untilServed(() => pay(shop, cartId))
      return payment.statusCode === 201 ? untilServed(() => complete(shop, cartId, cartId)) : payment
    }),
  )
  const refusals = results.filter((answer) => answer.statusCode !== 201).map((answer) => answer.json().code)
  return { orders: results.length - refusals.length, refusals }
}

test.each([1, 37])(
  'of 200 parallel buyers of %i units exactly as many get one',
  { timeout: 180_000 },
  async (units) => {
    shop = await openTestShop()
    const small = await stockShop(shop, { products: 1, units })
    const { orders, refusals } = await crowd(small, 200)
    expect(orders).toBe(units)
    expect(new Set(refusals)).toEqual(new Set(['OUT_OF_STOCK']))
    expect(await stockSums(shop)).toEqual({ onHand: 0, reserved: 0, ledger: 0, lowest: 0 })
    const [counted] = await shop.core.database.query<{ orders: number; sold: number }>({
      text: 'SELECT (SELECT count(*)::int FROM "Order") AS orders, (SELECT sum(quantity)::int FROM "OrderItem") AS sold',
    })
    expect(counted).toEqual({ orders: units, sold: units })
  },
)

test('units held for a checkout that is given up are sold to the next', async () => {
  shop = await openTestShop()
  const small = await stockShop(shop, { products: 1, units: 1 })
  const variantId = small.variantIds[0] as string
  const slow = await fillCart(shop, small, [{ variantId, quantity: 1 }])
  const waiting = await fillCart(shop, small, [{ variantId, quantity: 1 }])
  await pay(shop, slow)
  expect((await pay(shop, waiting)).json().code).toBe('OUT_OF_STOCK')
  shop.clock.advance(16 * 60_000)
  const release = shop.core.runtime.kit.jobs.find((job) => job.name === 'inventory.release-expired')
  await release?.run(shop.core.systemContext('test'), undefined as never)
  expect(await stockSums(shop)).toMatchObject({ onHand: 1, reserved: 0 })
  await pay(shop, waiting)
  expect((await complete(shop, waiting)).statusCode).toBe(201)

  const late = await complete(shop, slow)
  expect([late.statusCode, late.json().code]).toEqual([409, 'OUT_OF_STOCK'])
  expect(late.json().lines).toEqual([{ variantId, requested: 1, available: 0 }])
  await runDueJobs(shop.core)
  const states = await shop.core.database.query<{ status: string }>({
    text: 'SELECT status FROM "Payment" WHERE "cartId" = $1',
    values: [slow],
  })
  expect(states).toEqual([{ status: 'voided' }])
})
