import { afterEach, beforeEach, expect, test } from 'vitest'
import { findWrongs } from '../../../test/money-and-stock.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, runJob } from '../../../test/order-facts.ts'
import { complete, fillCart, pay, type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import type { PaymentProvider } from '../../services/payment-provider.ts'

let shop: TestShop
let small: SmallShop
/** What the bank does differently in one test. */
let unusual: Partial<PaymentProvider> = {}

// The provider is a service that tests may replace; the real test bank stays behind it.
beforeEach(async () => {
  unusual = {}
  const bank = () => shop.core.testPayments as PaymentProvider
  const test: PaymentProvider = {
    name: 'test',
    authorise: (request) => (unusual.authorise ?? bank().authorise)(request),
    capture: (...call) => bank().capture(...call),
    void: (...call) => (unusual.void ?? bank().void)(...call),
    refund: (...call) => bank().refund(...call),
    find: (key) => bank().find(key),
    readWebhook: (...call) => bank().readWebhook(...call),
  }
  shop = await openTestShop({}, { paymentProviders: { test } })
  small = await stockShop(shop, { products: 1, units: 1000 })
})
afterEach(async () => {
  await runDueJobs(shop.core)
  expect(await findWrongs(shop.core.database)).toEqual({})
  await shop.close()
})

const oneUnit = () => fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 1 }])
const statusOf = async (paymentId: string) =>
  (await shop.core.database.query({ text: 'SELECT status FROM "Payment" WHERE id = $1', values: [paymentId] }))[0]
    ?.status
const bankStatusOf = async (paymentId: string) =>
  (
    await shop.core.database.query({
      text: 'SELECT status FROM "TestCharge" WHERE id = $1',
      values: [`ch_${paymentId}`],
    })
  )[0]?.status
const sweepUp = async () => {
  shop.clock.advance(31 * 60_000)
  await runJob(shop, 'inventory.release-expired')
  await runJob(shop, 'payments.reconcile')
  await runDueJobs(shop.core)
}

/** A door that a test opens. */
function gate() {
  let open = () => {}
  let arrive = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const pass = () => {
    arrive()
    return opened
  }
  return { open, arrived, pass }
}

test('a void queued for a bag spares the order that was placed with its payment after all', async () => {
  const cartId = await oneUnit()
  const { id } = (await pay(shop, cartId)).json()
  const order = (await complete(shop, cartId)).json()
  await runJob(shop, 'payments.void', { paymentId: id })
  expect(await statusOf(id)).toBe('authorised')
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'placed',
    paymentStatus: 'paid',
    ledger: [[-1, 'sale']],
  })
})

test('while a payment is on its way to be voided no order is placed with it', async () => {
  const cartId = await oneUnit()
  const { id } = (await pay(shop, cartId)).json()
  const door = gate()
  unusual.void = async (...call) => {
    await door.pass()
    return (shop.core.testPayments as PaymentProvider).void(...call)
  }
  const voiding = runJob(shop, 'payments.void', { paymentId: id })
  await door.arrived
  const refused = await complete(shop, cartId)
  expect([refused.statusCode, refused.json().code]).toEqual([402, 'PAYMENT_REQUIRED'])
  door.open()
  await voiding
  expect([await statusOf(id), await bankStatusOf(id)]).toEqual(['voided', 'voided'])
  await pay(shop, cartId)
  const placed = await complete(shop, cartId)
  expect(placed.statusCode).toBe(201)
  expect(await factsOf(shop, placed.json().id)).toMatchObject({ paymentStatus: 'paid' })
})

test('of a void and an order at the same moment one wins, and both sides know which', { timeout: 60_000 }, async () => {
  const ends = { placed: 0, refused: 0 }
  for (let round = 0; round < 24; round++) {
    const cartId = await oneUnit()
    const { id } = (await pay(shop, cartId)).json()
    const pause = (round % 8) * 2
    const [placed] = await Promise.all([
      complete(shop, cartId),
      new Promise((resolve) => setTimeout(resolve, pause)).then(() => runJob(shop, 'payments.void', { paymentId: id })),
    ])
    if (placed.statusCode === 201) {
      ends.placed++
      expect(await factsOf(shop, placed.json().id)).toMatchObject({ status: 'placed', paymentStatus: 'paid' })
    } else {
      ends.refused++
      expect(placed.json().code).toBe('PAYMENT_REQUIRED')
      expect(await statusOf(id)).toBe('voided')
    }
  }
  expect(ends.placed).toBeGreaterThan(0)
  expect(ends.refused).toBeGreaterThan(0)
  await sweepUp()
})

test('a bank that is down when a payment is voided is asked again', async () => {
  const cartId = await oneUnit()
  const { id } = (await pay(shop, cartId)).json()
  unusual.void = async () => {
    throw new Error('The bank is down')
  }
  await expect(runJob(shop, 'payments.void', { paymentId: id })).rejects.toThrow('down')
  expect(await statusOf(id)).toBe('voiding')
  expect((await complete(shop, cartId)).json().code).toBe('PAYMENT_REQUIRED')
  unusual = {}
  await sweepUp()
  expect([await statusOf(id), await bankStatusOf(id)]).toEqual(['voided', 'voided'])
})

test('a bank that says yes after the payment was given up is told to let go', async () => {
  const cartId = await oneUnit()
  const door = gate()
  unusual.authorise = async (request) => {
    await door.pass()
    return (shop.core.testPayments as PaymentProvider).authorise(request)
  }
  const slow = pay(shop, cartId)
  await door.arrived
  const [row] = await shop.core.database.query<{ id: string }>({ text: 'SELECT id FROM "Payment"' })
  const id = row?.id as string
  await runJob(shop, 'payments.void', { paymentId: id })
  expect([await statusOf(id), await bankStatusOf(id)]).toEqual(['voided', undefined])
  door.open()
  expect((await slow).json().status).toBe('voided')
  expect(await bankStatusOf(id)).toBe('authorised')
  await runDueJobs(shop.core)
  expect([await statusOf(id), await bankStatusOf(id)]).toEqual(['voided', 'voided'])
  await sweepUp()
})

test('one payment the bank chokes on does not hold up the others', async () => {
  const [first, second] = [await oneUnit(), await oneUnit()]
  const stuck = (await pay(shop, first)).json().id
  const other = (await pay(shop, second)).json().id
  unusual.void = async (reference, key) => {
    if (reference === `ch_${stuck}`) throw new Error('The bank does not know what to say')
    return (shop.core.testPayments as PaymentProvider).void(reference, key)
  }
  await sweepUp()
  expect([await statusOf(stuck), await statusOf(other)]).toEqual(['voiding', 'voided'])
  unusual = {}
  await sweepUp()
  expect(await statusOf(stuck)).toBe('voided')
})

test('money that a bank took without an order goes back', async () => {
  const cartId = await oneUnit()
  unusual.authorise = async (request) => {
    const bank = shop.core.testPayments as PaymentProvider
    const { reference } = await bank.authorise(request)
    return bank.capture(reference, request.amountMinor, `${request.idempotencyKey}:capture`)
  }
  const { id, status } = (await pay(shop, cartId)).json()
  expect(status).toBe('captured')
  await sweepUp()
  const [payment] = await shop.core.database.query({
    text: `SELECT p.status, (p."capturedMinor" - p."refundedMinor")::int AS kept, r.status AS refund FROM "Payment" p JOIN "Refund" r ON r."paymentId" = p.id WHERE p.id = $1`,
    values: [id],
  })
  expect(payment).toEqual({ status: 'captured', kept: 0, refund: 'succeeded' })
  expect((await complete(shop, cartId)).json().code).toBe('PAYMENT_REQUIRED')
})

test('a bank that withdraws its promise after the order was placed gets no goods', async () => {
  const cartId = await oneUnit()
  const { id } = (await pay(shop, cartId)).json()
  const order = (await complete(shop, cartId)).json()
  await (shop.core.testPayments as PaymentProvider).void(`ch_${id}`, 'the bank’s own')
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'cancelled',
    paymentStatus: 'voided',
    payments: [{ status: 'voided', captured: 0 }],
    ledger: [
      [-1, 'sale'],
      [1, 'cancellation'],
    ],
    timeline: ['placed', 'payment_failed', 'cancelled', 'note'],
    mails: ['order-confirmation', 'order-cancelled'],
  })
})
