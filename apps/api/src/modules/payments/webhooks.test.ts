import { createHmac } from 'node:crypto'
import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf } from '../../../test/order-facts.ts'
import { complete, fillCart, pay, type SmallShop, stockShop } from '../../../test/small-shop.ts'

let shop: TestShop
let small: SmallShop
let cartId: string
let paymentId: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 1, units: 100 })
})
beforeEach(async () => {
  cartId = await fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 1 }])
  paymentId = (await pay(shop, cartId, 'tok_late')).json().id
})
afterAll(() => shop.close())

type Sending = { secondsOff?: number; key?: Buffer; sent?: string; signature?: string }

/** Sends what the test bank would send, or what a forger might. */
function send(event: object, { secondsOff = 0, key, sent, signature }: Sending = {}) {
  const body = JSON.stringify(event)
  const timestamp = Math.floor(shop.clock.now().getTime() / 1000) + secondsOff
  const mac = createHmac('sha256', key ?? shop.core.secretFor('test-payments'))
    .update(`${timestamp}.${body}`)
    .digest('hex')
  return shop.app.inject({
    method: 'POST',
    url: '/api/v1/payments/webhooks/test',
    headers: { 'content-type': 'application/json', 'stoa-signature': signature ?? `t=${timestamp},v1=${mac}` },
    payload: sent ?? body,
  })
}

const said = (status: string, id = `evt_${newId()}`) => ({
  id,
  reference: `ch_${paymentId}`,
  idempotencyKey: paymentId,
  status,
})
const stored = async () => {
  const [row] = await shop.core.database.query<{ status: string; webhooks: number; events: number }>({
    text: `SELECT status, (SELECT count(*)::int FROM "PaymentWebhook") AS webhooks, (SELECT count(*)::int FROM "OutboxEvent" WHERE payload->>'paymentId' = $1) AS events FROM "Payment" WHERE id = $1::uuid`,
    values: [paymentId],
  })
  return row
}

test('a message moves a payment once, however many copies come at the same moment', async () => {
  const before = await stored()
  const event = said('authorised')
  const answers = await Promise.all([send(event), send(event), send(event)])
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200])
  expect(answers.map((answer) => answer.json().isRepeat).sort()).toEqual([false, true, true])
  expect((await send(event)).json()).toEqual({ received: true, isRepeat: true })
  expect(await stored()).toEqual({
    status: 'authorised',
    webhooks: (before?.webhooks ?? 0) + 1,
    events: (before?.events ?? 0) + 1,
  })
})

test('different messages of the same news act once as well', async () => {
  const before = await stored()
  await Promise.all(Array.from({ length: 5 }, () => send(said('authorised'))))
  expect(await stored()).toMatchObject({ status: 'authorised', events: (before?.events ?? 0) + 1 })
})

test('messages in the wrong order never undo what is newer', async () => {
  await send(said('authorised'))
  for (const late of ['pending', 'requires_action']) await send(said(late))
  expect(await stored()).toMatchObject({ status: 'authorised' })
  const { id } = (await complete(shop, cartId)).json()
  const paid = await factsOf(shop, id)
  expect(paid).toMatchObject({ paymentStatus: 'paid', payments: [{ status: 'captured' }] })
  for (const late of ['authorised', 'declined', 'failed', 'voided', 'pending']) await send(said(late))
  expect(await factsOf(shop, id)).toEqual(paid)
})

test('the last news first: the older ones find nothing to do', async () => {
  await send(said('declined'))
  await send(said('pending'))
  await send(said('authorised'))
  expect(await stored()).toMatchObject({ status: 'declined' })
  expect((await complete(shop, cartId)).json().code).toBe('PAYMENT_DECLINED')
})

test('what is not signed by the bank, or long ago, or for other bytes, is refused and leaves no trace', async () => {
  const before = await stored()
  const event = said('authorised')
  const refused = [
    await send(event, { key: Buffer.from('somebody else’s key') }),
    await send(event, { signature: '' }),
    await send(event, { signature: `t=1,v1=${'0'.repeat(64)}` }),
    await send(event, { signature: `t=1,v1=${'0'.repeat(63)}` }),
    await send(event, { secondsOff: -301 }),
    await send(event, { secondsOff: 301 }),
    await send(event, { sent: JSON.stringify(said('captured')) }),
    await send(event, { sent: '' }),
  ]
  expect(refused.map((answer) => [answer.statusCode, answer.json().code])).toEqual(
    Array(8).fill([400, 'BAD_SIGNATURE']),
  )
  expect(await stored()).toEqual(before)
})

test('a clock that is a little off is forgiven', async () => {
  expect((await send(said('authorised'), { secondsOff: -299 })).statusCode).toBe(200)
  expect(await stored()).toMatchObject({ status: 'authorised' })
})

test('a message about nothing we know is received and does nothing', async () => {
  const strange = {
    id: `evt_${newId()}`,
    reference: 'ch_unknown',
    idempotencyKey: 'not even an id',
    status: 'captured',
  }
  expect((await send(strange)).json()).toEqual({ received: true, isRepeat: false })
  expect(await stored()).toMatchObject({ status: 'pending' })
})

test('a provider the shop does not have is refused', async () => {
  const answer = await shop.app.inject({
    method: 'POST',
    url: '/api/v1/payments/webhooks/constructor',
    headers: { 'content-type': 'application/json' },
    payload: '{}',
  })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'UNKNOWN_PAYMENT_PROVIDER'])
})
