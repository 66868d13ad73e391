import { afterAll, beforeAll, expect, test } from 'vitest'
import { findWrongs } from '../../../test/money-and-stock.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, runJob } from '../../../test/order-facts.ts'
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

const TOTAL = 2 * PRICE + DELIVERY
const UNITS = 100

let shop: TestShop
let small: SmallShop
beforeAll(async () => {
  shop = await openTestShop({ PAYMENT_TIMEOUT_SECONDS: '1' })
  small = await stockShop(shop, { products: 1, units: UNITS })
})
afterAll(async () => {
  await runDueJobs(shop.core)
  expect(await findWrongs(shop.core.database)).toEqual({})
  await shop.close()
})

const cartOfTwo = () => fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 2 }])
const paymentsOf = async (cartId: string) =>
  (
    await shop.core.database.query<{ status: string }>({
      text: 'SELECT status FROM "Payment" WHERE "cartId" = $1 ORDER BY id',
      values: [cartId],
    })
  ).map((row) => row.status)
const refusal = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]

const paid = {
  status: 'placed',
  paymentStatus: 'paid',
  fulfilmentStatus: 'unfulfilled',
  refunded: 0,
  payments: [{ status: 'captured', captured: TOTAL, refunded: 0 }],
  refunds: [],
  ledger: [[-2, 'sale']],
  timeline: ['placed', 'paid'],
  mails: ['order-confirmation'],
}

test('a declined card takes nothing; another one pays', async () => {
  const cartId = await cartOfTwo()
  const declined = await pay(shop, cartId, 'tok_declined')
  expect([declined.statusCode, declined.json()]).toEqual([
    201,
    expect.objectContaining({ status: 'declined', declineCode: 'insufficient_funds', redirectUrl: null }),
  ])
  expect(refusal(await complete(shop, cartId))).toEqual([402, 'PAYMENT_DECLINED'])
  expect((await pay(shop, cartId)).json().status).toBe('authorised')
  const placed = await complete(shop, cartId)
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
  expect(await paymentsOf(cartId)).toEqual(['declined', 'captured'])
})

test('goods of a declined payment are free at once, and held again for the next card', async () => {
  const { reserved } = await stockSums(shop)
  const cartId = await cartOfTwo()
  await pay(shop, cartId, 'tok_declined')
  expect((await stockSums(shop)).reserved).toBe(reserved)
  await pay(shop, cartId)
  expect((await stockSums(shop)).reserved).toBe(reserved + 2)
  expect(await factsOf(shop, (await complete(shop, cartId)).json().id)).toEqual(paid)
  expect((await stockSums(shop)).reserved).toBe(reserved)
})

test('goods of a payment that the bank declines later are free with its message', async () => {
  const { reserved } = await stockSums(shop)
  const cartId = await cartOfTwo()
  await pay(shop, cartId, 'tok_late_declined')
  expect((await stockSums(shop)).reserved).toBe(reserved + 2)
  await runDueJobs(shop.core)
  expect(await paymentsOf(cartId)).toEqual(['declined'])
  expect((await stockSums(shop)).reserved).toBe(reserved)
})

test('a first card that fails late does not take the goods from the second', async () => {
  const { reserved } = await stockSums(shop)
  const cartId = await cartOfTwo()
  const { redirectUrl } = (await pay(shop, cartId, 'tok_3ds')).json()
  await pay(shop, cartId)
  await answerBank(redirectUrl, 'cancel')
  expect(await paymentsOf(cartId)).toEqual(['declined', 'authorised'])
  expect((await stockSums(shop)).reserved).toBe(reserved + 2)
  expect(await factsOf(shop, (await complete(shop, cartId)).json().id)).toEqual(paid)
})

test('a declined payment may be tried again only while there is something to sell', async () => {
  const { onHand, reserved } = await stockSums(shop)
  const cartId = await cartOfTwo()
  await pay(shop, cartId, 'tok_declined')
  const other = await fillCart(shop, small, [
    { variantId: small.variantIds[0] as string, quantity: onHand - reserved - 1 },
  ])
  expect((await pay(shop, other)).statusCode).toBe(201)
  expect(refusal(await pay(shop, cartId))).toEqual([409, 'OUT_OF_STOCK'])
  expect(await paymentsOf(cartId)).toEqual(['declined'])
  await shop.call('DELETE', `/carts/${other}`)
  expect((await stockSums(shop)).reserved).toBe(reserved)
  shop.clock.advance(31 * 60_000)
  await runJob(shop, 'payments.reconcile')
})

test('a token nobody issued is a declined card', async () => {
  const cartId = await cartOfTwo()
  expect((await pay(shop, cartId, 'toString')).json().status).toBe('declined')
})

test('nobody is charged a total they did not see', async () => {
  const cartId = await cartOfTwo()
  const payTotal = (expectedTotal: number) =>
    shop.call('POST', `/carts/${cartId}/payments`, { body: { provider: 'test', token: 'tok_ok', expectedTotal } })
  const charges = () => shop.core.database.query({ text: 'SELECT id FROM "TestCharge" ORDER BY id' })
  const before = [await stockSums(shop), await charges()]
  const refused = await payTotal(TOTAL - 1)
  expect([refused.statusCode, refused.json()]).toEqual([
    409,
    expect.objectContaining({
      code: 'TOTAL_CHANGED',
      detail: 'The total is €44.90, not €44.89.',
      total: TOTAL,
      expectedTotal: TOTAL - 1,
    }),
  ])
  expect([await stockSums(shop), await charges()]).toEqual(before)
  expect(await paymentsOf(cartId)).toEqual([])
  expect((await payTotal(TOTAL)).json().status).toBe('authorised')
  expect(await factsOf(shop, (await complete(shop, cartId)).json().id)).toEqual(paid)
})

const answerBank = (redirectUrl: string, verb: 'confirm' | 'cancel') =>
  shop.call('POST', `${new URL(redirectUrl).pathname}/${verb}`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

test('a card that asks back is good once the shopper has confirmed', async () => {
  const cartId = await cartOfTwo()
  const started = (await pay(shop, cartId, 'tok_3ds')).json()
  expect(started).toMatchObject({
    status: 'requires_action',
    redirectUrl: expect.stringContaining('/test-payments/ch_'),
  })
  expect(refusal(await complete(shop, cartId))).toEqual([402, 'PAYMENT_REQUIRED'])
  const back = await answerBank(started.redirectUrl, 'confirm')
  expect([back.statusCode, back.headers.location]).toEqual([303, `https://shop.example/checkout?payment=${started.id}`])
  expect((await shop.call('GET', `/carts/${cartId}/payments/${started.id}`)).json()).toMatchObject({
    status: 'authorised',
    redirectUrl: null,
  })
  const placed = await complete(shop, cartId)
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
})

test('a shopper who refuses at the bank pays otherwise', async () => {
  const cartId = await cartOfTwo()
  const { redirectUrl } = (await pay(shop, cartId, 'tok_3ds')).json()
  await answerBank(redirectUrl, 'cancel')
  await answerBank(redirectUrl, 'confirm')
  expect(await paymentsOf(cartId)).toEqual(['declined'])
  expect(refusal(await complete(shop, cartId))).toEqual([402, 'PAYMENT_DECLINED'])
  await pay(shop, cartId)
  const placed = await complete(shop, cartId)
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
})

test('a shopper who never comes back holds neither goods nor money', async () => {
  const before = await stockSums(shop)
  const cartId = await cartOfTwo()
  const { redirectUrl } = (await pay(shop, cartId, 'tok_3ds')).json()
  expect((await stockSums(shop)).reserved).toBe(before.reserved + 2)
  shop.clock.advance(16 * 60_000)
  await runJob(shop, 'inventory.release-expired')
  expect(await stockSums(shop)).toEqual({ ...before, reserved: 0, lowest: before.onHand })
  shop.clock.advance(15 * 60_000)
  await runJob(shop, 'payments.reconcile')
  await runDueJobs(shop.core)
  expect(await paymentsOf(cartId)).toEqual(['voided'])
  await answerBank(redirectUrl, 'confirm')
  await runDueJobs(shop.core)
  expect(await paymentsOf(cartId)).toEqual(['voided'])
  expect(refusal(await complete(shop, cartId))).toEqual([402, 'PAYMENT_REQUIRED'])
})

test('a bank that takes its time is waited for with the order placed', async () => {
  const cartId = await cartOfTwo()
  expect((await pay(shop, cartId, 'tok_late')).json().status).toBe('pending')
  const placed = await complete(shop, cartId)
  expect(placed.json()).toMatchObject({ status: 'placed', paymentStatus: 'pending' })
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
})

test('an order whose bank says no in the end is cancelled and its goods are back', async () => {
  const before = await stockSums(shop)
  const cartId = await cartOfTwo()
  await pay(shop, cartId, 'tok_late_declined')
  const placed = await complete(shop, cartId)
  expect(await factsOf(shop, placed.json().id)).toEqual({
    ...paid,
    status: 'cancelled',
    paymentStatus: 'failed',
    payments: [{ status: 'declined', captured: 0, refunded: 0 }],
    ledger: [
      [-2, 'sale'],
      [2, 'cancellation'],
    ],
    timeline: ['placed', 'payment_failed', 'cancelled', 'note'],
    mails: ['order-confirmation', 'order-cancelled'],
  })
  expect(await stockSums(shop)).toEqual(before)
})

test('a webhook that comes three times at once acts once', async () => {
  const cartId = await cartOfTwo()
  const { id } = (await pay(shop, cartId, 'tok_duplicate')).json()
  const webhooks = async () =>
    Number((await shop.core.database.query({ text: 'SELECT count(*)::int AS n FROM "PaymentWebhook"' }))[0]?.n)
  const before = await webhooks()
  const placed = await complete(shop, cartId)
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
  expect(await webhooks()).toBe(before + 1)
  const audited = await shop.core.database.query({
    text: `SELECT details FROM "AuditEntry" WHERE operation = 'payment.record' AND "objectId" = $1 ORDER BY id`,
    values: [id],
  })
  expect(audited.map((row) => (row.details as { status: string }).status)).toEqual([
    'pending',
    'authorised',
    'captured',
  ])
})

test('a provider that does not answer in time is heard later', async () => {
  const cartId = await cartOfTwo()
  const asked = performance.now()
  expect((await pay(shop, cartId, 'tok_timeout')).json().status).toBe('pending')
  expect(performance.now() - asked).toBeLessThan(5000)
  const placed = await complete(shop, cartId)
  expect(placed.json().paymentStatus).toBe('pending')
  expect(await factsOf(shop, placed.json().id)).toEqual(paid)
})
