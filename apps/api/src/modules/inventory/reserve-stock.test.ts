import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { transaction } from '../../context.ts'
import { releaseReservations, reserveStock } from './index.ts'

let shop: TestShop
let small: SmallShop
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 4, units: 1000 })
})
afterAll(() => shop.close())

const hold = (cartId: string, ...variants: number[]) =>
  transaction(shop.core.systemContext('test'), (ctx) =>
    reserveStock(
      ctx,
      { cartId, paymentId: randomUUID(), caller: 'test', expiresAt: new Date(shop.clock.now().getTime() + 60_000) },
      variants.map((index) => ({ variantId: small.variantIds[index] as string, quantity: 1 })),
    ),
  )
const release = (cartIds: string[]) =>
  transaction(shop.core.systemContext('test'), (ctx) => releaseReservations(ctx, cartIds))

test('bags that change while others pay for the same goods wait for each other, none is cut off', async () => {
  const carts = Array.from({ length: 6 }, () => randomUUID())
  for (let round = 0; round < 25; round++) {
    await Promise.all(carts.map((cartId, index) => hold(cartId, (round + index) % 4)))
    const outcomes = await Promise.allSettled(carts.map((cartId) => hold(cartId, 3, 0, 2, 1)))
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toEqual([])
    expect(await stockSums(shop)).toMatchObject({ reserved: 24 })
    await release(carts)
  }
  expect(await stockSums(shop)).toEqual({ onHand: 4000, reserved: 0, ledger: 4000, lowest: 1000 })
})

test('giving back twice at once gives back once', async () => {
  const cartId = randomUUID()
  await hold(cartId, 0, 1)
  await Promise.all(Array.from({ length: 8 }, () => release([cartId])))
  expect(await stockSums(shop)).toMatchObject({ reserved: 0, onHand: 4000 })
})

test('a bag that is held again holds what it wants now, and no more', async () => {
  const cartId = randomUUID()
  await hold(cartId, 0, 1, 2)
  await hold(cartId, 3)
  expect(await stockSums(shop)).toMatchObject({ reserved: 1 })
  await release([cartId])
})
