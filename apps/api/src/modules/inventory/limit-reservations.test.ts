import { afterEach, beforeEach, expect, test } from 'vitest'
import { findWrongs } from '../../../test/money-and-stock.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { runJob, staffToken } from '../../../test/order-facts.ts'
import { complete, fillCart, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'

const LIMIT = 3

let shop: TestShop
let small: SmallShop
beforeEach(async () => {
  shop = await openTestShop({ RESERVATIONS_PER_CALLER: String(LIMIT), TRUST_PROXY: '127.0.0.1' })
  small = await stockShop(shop, { products: 1, units: 100 })
})
afterEach(async () => {
  shop.clock.advance(31 * 60_000)
  await runJob(shop, 'inventory.release-expired')
  await runJob(shop, 'payments.reconcile')
  await runDueJobs(shop.core)
  expect(await findWrongs(shop.core.database)).toEqual({})
  await shop.close()
})

const fill = () => fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 1 }])
const fillMany = (count: number) => Promise.all(Array.from({ length: count }, fill))

type From = { token?: string; ip?: string; as?: string }

const payFrom = (cartId: string, { token = 'tok_3ds', ip = '192.0.2.7', as }: From = {}) =>
  shop.call('POST', `/carts/${cartId}/payments`, {
    body: { provider: 'test', token },
    as,
    headers: { 'x-forwarded-for': ip },
  })
const statusOf = async (cartId: string, from?: From) => (await payFrom(cartId, from)).statusCode

test('who holds goods for so many carts holds none for another', async () => {
  const carts = await fillMany(LIMIT)
  for (const cartId of carts) expect(await statusOf(cartId)).toBe(201)
  const another = await fill()
  const refused = await payFrom(another)
  expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toEqual([
    429,
    '900',
    expect.objectContaining({
      code: 'TOO_MANY_RESERVATIONS',
      detail: '3 checkouts from here are unfinished. Finish one of them, or try again in 15 min.',
    }),
  ])
  expect((await stockSums(shop)).reserved).toBe(LIMIT)
  const payments = await shop.core.database.query({
    text: 'SELECT 1 FROM "Payment" WHERE "cartId" = $1',
    values: [another],
  })
  expect(payments).toEqual([])
  expect(await statusOf(carts[0] as string)).toBe(201)
})

test('strangers are counted by their network, accounts by themselves', async () => {
  const as = await staffToken(shop)
  for (const cartId of await fillMany(LIMIT)) await payFrom(cartId, { ip: '2001:db8::1' })
  const another = await fill()
  expect(await statusOf(another, { ip: '2001:db8::2' })).toBe(429)
  expect(await statusOf(another, { ip: '2001:db8:0:1::1' })).toBe(201)
  const carts = await fillMany(LIMIT + 1)
  const answers: number[] = []
  for (const [index, cartId] of carts.entries()) answers.push(await statusOf(cartId, { ip: `198.51.100.${index}`, as }))
  expect(answers).toEqual([201, 201, 201, 429])
})

test('many at once get as many as one after the other', async () => {
  const carts = await fillMany(4 * LIMIT)
  const answers = await Promise.all(carts.map((cartId) => payFrom(cartId)))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([
    ...Array(LIMIT).fill(201),
    ...Array(3 * LIMIT).fill(429),
  ])
  expect((await stockSums(shop)).reserved).toBe(LIMIT)
})

test('what was ordered, declined or is past its time counts no more', async () => {
  const [first, ...others] = await fillMany(LIMIT)
  await payFrom(first as string, { token: 'tok_ok' })
  for (const cartId of others) await payFrom(cartId)
  expect(await statusOf(await fill())).toBe(429)
  expect((await complete(shop, first as string)).statusCode).toBe(201)
  const declined = await fill()
  expect((await payFrom(declined, { token: 'tok_declined' })).json().status).toBe('declined')
  expect(await statusOf(await fill())).toBe(201)
  expect(await statusOf(declined)).toBe(429)
  shop.clock.advance(15 * 60_000)
  expect(await statusOf(declined)).toBe(201)
})
