import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { purgeEvents, purgeIdempotencyKeys } from '../src/jobs/purge-platform.ts'
import { platformJobs } from '../src/jobs/schedules.ts'
import { createUser } from '../src/modules/accounts/index.ts'
import { openTestShop, type TestShop } from './open-test-shop.ts'
import { factsOf, placeOrderOf, runJob } from './order-facts.ts'
import { complete, fillCart, pay, type SmallShop, stockShop, stockSums } from './small-shop.ts'

const DAY_MS = 86_400_000

let shop: TestShop
let small: SmallShop
beforeAll(async () => {
  shop = await openTestShop({
    SESSION_DAYS: '2',
    KEEP_CARTS_DAYS: '10',
    KEEP_EVENTS_DAYS: '10',
    KEEP_MAILS_DAYS: '20',
    KEEP_TEST_CHARGES_DAYS: '40',
  })
  small = await stockShop(shop, { products: 1, units: 100 })
})
afterAll(() => shop.close())

const daysLater = (days: number) => shop.clock.advance(days * DAY_MS)
const count = async (table: string, where = 'true') =>
  Number((await shop.core.database.query({ text: `SELECT count(*)::int AS n FROM "${table}" WHERE ${where}` }))[0]?.n)
const cart = () => fillCart(shop, small, [{ variantId: small.variantIds[0] as string, quantity: 1 }])

test('every kind of upkeep has its hour', () => {
  const crons = [...shop.core.runtime.kit.jobs, ...platformJobs].filter((job) => job.cron).map((job) => job.name)
  expect(crons).toEqual(
    expect.arrayContaining([
      'accounts.purge-refresh-tokens',
      'cart.purge',
      'inventory.release-expired',
      'mail.purge',
      'payments.purge-test-charges',
      'payments.purge-webhooks',
      'payments.reconcile',
      'platform.purge-events',
      'platform.purge-idempotency-keys',
    ]),
  )
})

test('bags: a guest’s that nobody touched goes, with what it held; an account’s stays until it is ordered', async () => {
  const old = await cart()
  await pay(shop, old)
  const userId = newId()
  await shop.core.database.query({
    text: `INSERT INTO "User" (id, email, "passwordHash", "updatedAt") VALUES ($1, 'keeper@example.com', 'x', now())`,
    values: [userId],
  })
  const own = (await shop.call('POST', '/carts', { body: {} })).json().id
  await shop.core.database.query({ text: 'UPDATE "Cart" SET "userId" = $2 WHERE id = $1', values: [own, userId] })
  const ordered = await cart()
  await pay(shop, ordered)
  const order = (await complete(shop, ordered)).json()
  daysLater(9.9)
  const fresh = await cart()
  await runJob(shop, 'cart.purge')
  expect(await count('Cart')).toBe(4)
  daysLater(0.2)
  await runJob(shop, 'cart.purge')
  const left = await shop.core.database.query<{ id: string }>({ text: 'SELECT id FROM "Cart"' })
  expect(left.map((row) => row.id).sort()).toEqual([own, fresh].sort())
  expect(await count('CartItem')).toBe(1)
  expect(await count('StockReservation')).toBe(0)
  expect(await stockSums(shop)).toMatchObject({ onHand: 99, reserved: 0 })
  expect(await factsOf(shop, order.id)).toMatchObject({ status: 'placed', paymentStatus: 'paid' })
})

test('idempotency keys go when they are not honoured any more', async () => {
  const cartId = await cart()
  await pay(shop, cartId)
  const order = (await complete(shop, cartId, 'kept-for-a-day')).json()
  daysLater(0.99)
  await purgeIdempotencyKeys(shop.core)
  const replayed = await complete(shop, cartId, 'kept-for-a-day')
  expect([replayed.headers['idempotent-replayed'], replayed.json().id]).toEqual(['true', order.id])
  daysLater(0.02)
  await purgeIdempotencyKeys(shop.core)
  expect(await count('IdempotencyKey', `key = 'kept-for-a-day'`)).toBe(0)
  expect((await complete(shop, cartId, 'kept-for-a-day')).json().id).toBe(order.id)
})

test('events: delivered ones and those nobody hears go, one that waits stays', async () => {
  await placeOrderOf(shop, small)
  await shop.core.database.query({
    text: 'UPDATE "OutboxEvent" SET "deliveredAt" = at WHERE "deliveredAt" IS NOT NULL',
  })
  const { prisma } = shop.core.database
  const at = shop.clock.now()
  await prisma.outboxEvent.create({ data: { name: 'nobody.hears', aggregateId: 'x', payload: {}, at } })
  const waiting = await prisma.outboxEvent.create({ data: { name: 'order.placed', aggregateId: 'x', payload: {}, at } })
  const before = await count('OutboxEvent')
  expect(before).toBeGreaterThan(4)
  daysLater(9.9)
  await purgeEvents(shop.core)
  expect(await count('OutboxEvent', `at >= '${at.toISOString()}'`)).toBeGreaterThan(2)
  daysLater(0.2)
  await purgeEvents(shop.core)
  const left = await shop.core.database.query<{ id: string }>({ text: 'SELECT id FROM "OutboxEvent"' })
  expect(left.map((row) => row.id)).toEqual([waiting.id])
})

test('mails that were sent go; one that could not be sent yet stays', async () => {
  expect(await count('MailMessage')).toBeGreaterThan(0)
  daysLater(20.1)
  const mail = { template: 'test', subject: 'Hello', html: '', text: 'Hello', createdAt: shop.clock.now() }
  const { prisma } = shop.core.database
  await prisma.mailMessage.create({
    data: { ...mail, recipient: 'unsent@example.com', dedupeKey: 'unsent', createdAt: new Date(0) },
  })
  await prisma.mailMessage.create({
    data: { ...mail, recipient: 'new@example.com', dedupeKey: 'new', sentAt: shop.clock.now() },
  })
  await runJob(shop, 'mail.purge')
  const left = await shop.core.database.query<{ recipient: string }>({
    text: 'SELECT recipient FROM "MailMessage" ORDER BY recipient',
  })
  expect(left.map((row) => row.recipient)).toEqual(['new@example.com', 'unsent@example.com'])
})

test('webhooks and the test bank’s charges go', async () => {
  await placeOrderOf(shop, small, { token: 'tok_duplicate' })
  daysLater(9.9)
  await runJob(shop, 'payments.purge-webhooks')
  expect(await count('PaymentWebhook')).toBe(1)
  daysLater(0.2)
  await runJob(shop, 'payments.purge-webhooks')
  expect(await count('PaymentWebhook')).toBe(0)
  const purgeCharges = platformJobs.find((job) => job.name === 'payments.purge-test-charges')
  const recent = shop.clock.now()
  daysLater(31)
  await placeOrderOf(shop, small)
  await purgeCharges?.run(shop.core)
  expect(await count('TestCharge', `"createdAt" <= '${recent.toISOString()}'`)).toBe(0)
  expect(await count('TestCharge')).toBe(1)
})

test('log-ins end with their time, and are forgotten then', async () => {
  const credentials = { email: 'visitor@example.com', password: 'correct horse battery' }
  await createUser(shop.core.systemContext('test'), credentials)
  const session = await shop.call('POST', '/auth/login', { body: { ...credentials, tokenDelivery: 'body' } })
  const { refreshToken } = session.json()
  daysLater(1.9)
  await runJob(shop, 'accounts.purge-refresh-tokens')
  const next = await shop.call('POST', '/auth/refresh', { body: { refreshToken } })
  expect(next.statusCode).toBe(200)
  daysLater(2.1)
  const late = await shop.call('POST', '/auth/refresh', { body: { refreshToken: next.json().refreshToken } })
  expect(late.json().code).toBe('INVALID_REFRESH_TOKEN')
  await runJob(shop, 'accounts.purge-refresh-tokens')
  expect(await count('RefreshToken')).toBe(0)
})

test('what somebody holds is left for the next time', async () => {
  await shop.core.database.query({
    text: `INSERT INTO "IdempotencyKey" (scope, key, fingerprint, "lockedUntil", "expiresAt") SELECT 'x', n::text, '', $1, $1 FROM generate_series(1, 5500) n`,
    values: [new Date(0)],
  })
  await shop.core.database.transaction(async (connection) => {
    await connection.query({ text: `SELECT 1 FROM "IdempotencyKey" WHERE scope = 'x' AND key = '7' FOR UPDATE` })
    await purgeIdempotencyKeys(shop.core)
  })
  expect(await count('IdempotencyKey', `scope = 'x'`)).toBe(1)
  await purgeIdempotencyKeys(shop.core)
  expect(await count('IdempotencyKey', `scope = 'x'`)).toBe(0)
})
