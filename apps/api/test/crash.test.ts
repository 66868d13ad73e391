import { createTestDatabase, type TestDatabase } from '@stoa/db/testing'
import { fixedClock } from '@stoa/kernel'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { type Core, createCore } from '../src/core.ts'
import { runDueJobs } from '../src/jobs/job-runner.ts'
import { type Buyer, completeAs, payAs, prepareBuyer } from './crash-buyer.ts'
import { type CrashPoint, installPoints } from './crash-point.ts'
import { type CrashServer, prepareCrashServer } from './crash-server.ts'
import { findWrongs } from './money-and-stock.ts'
import { type SmallShop, stockShop } from './small-shop.ts'

/** How often the server is killed at a random moment, on top of every point below. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 2)
const BUYERS = 4
const UNITS = 5000

let database: TestDatabase
let core: Core
let server: CrashServer
let small: SmallShop

/** The shop as the clock of two hours later sees it: what is stale by then can be swept up. */
function openCore(): Core {
  const config = readConfig({ SECRET_KEY: 'a secret that outlives every crash of it', LOG_LEVEL: 'silent' })
  return createCore(config, database.url, { clock: fixedClock(new Date(Date.now() + 2 * 3600_000)) })
}

beforeAll(async () => {
  database = await createTestDatabase()
  core = openCore()
  small = await stockShop({ core }, { products: 3, units: UNITS })
  server = await prepareCrashServer(database.url)
})
beforeEach(async () => {
  await server.start()
})
afterEach(() => server.kill())
afterAll(async () => {
  await server.stop()
  await core.close()
  await database.drop()
})

/** One kill each. Within a kill the latest step comes first: who comes after stops at an earlier one. */
const kills: CrashPoint[][] = [
  [
    { name: 'the mail is handed over and not marked', on: 'UPDATE MailMessage' },
    { name: 'the money is taken and not recorded', on: 'UPDATE Payment', when: `NEW.status = 'captured'` },
    { name: 'the order is not written yet', on: 'INSERT Order' },
    { name: 'the bank’s yes is not recorded', on: 'UPDATE Payment', when: `NEW.status = 'authorised'` },
  ],
  [
    { name: 'the order does not know that it is paid', on: 'UPDATE Order', when: `NEW."paymentStatus" = 'paid'` },
    { name: 'the mail is not written', on: 'INSERT MailMessage' },
    { name: 'the order is not told yet', on: 'INSERT OutboxEvent', when: `NEW.name = 'order.placed'` },
    { name: 'the bank hears of it, nobody hears its answer', on: 'INSERT TestCharge', arrives: true },
  ],
  [
    {
      name: 'the bank takes the money, nobody hears its answer',
      on: 'UPDATE TestCharge',
      when: 'NEW."capturedMinor" > 0',
      arrives: true,
    },
    {
      name: 'the order’s answer is not kept yet',
      on: 'UPDATE IdempotencyKey',
      when: `NEW.answer IS NOT NULL AND NEW.scope LIKE '%cart.complete'`,
    },
    { name: 'the bank has not heard of it', on: 'INSERT TestCharge' },
  ],
  [
    { name: 'the bank is not asked for the money yet', on: 'UPDATE TestCharge', when: 'NEW."capturedMinor" > 0' },
    { name: 'the order’s event is not routed', on: 'UPDATE OutboxEvent', when: `NEW.name = 'order.placed'` },
    { name: 'the payment is not written yet', on: 'INSERT Payment' },
  ],
  [
    { name: 'the first card is void and not recorded', on: 'UPDATE Payment', when: `NEW.status = 'voided'`, cards: 2 },
    {
      name: 'the bank voids the first card, nobody hears its answer',
      on: 'UPDATE TestCharge',
      when: `NEW.status = 'voided'`,
      arrives: true,
      cards: 2,
    },
    { name: 'the first card is not claimed yet', on: 'UPDATE Payment', when: `NEW.status = 'voiding'`, cards: 2 },
  ],
]

test('killed at every step of a checkout, it ends as if nothing had happened', { timeout: 180_000 }, async () => {
  const points = await installPoints(database.url, kills.flat())
  onTestFinished(points.close)
  const buyers: Buyer[] = []
  for (const steps of kills) {
    const broken: Promise<unknown>[] = []
    const mine: Buyer[] = []
    for (const step of steps) {
      const buyer = await prepareBuyer(server.url, small, {
        token: 'tok_ok',
        variant: mine.length % 3,
        cards: step.cards,
      })
      mine.push(buyer)
      await points.hold(step)
      broken.push(buyOnce(buyer).catch((error: unknown) => error))
      await points.reached(step)
    }
    await server.kill()
    await Promise.all(broken)
    await points.letGo()
    await server.start()
    await aMinutePasses()
    await Promise.all(mine.map(finish))
    buyers.push(...mine)
  }
  await settle()
  expect(await findWrongs(database.database)).toEqual({})
  for (const buyer of buyers) expect(await ordersOf(buyer)).toEqual([{ status: 'placed', paymentStatus: 'paid' }])
  expect(await unitsLeft()).toBe(3 * UNITS - 2 * buyers.length)
})

test('killed at any moment while many buy, it ends with right books', {
  timeout: 120_000 + ROUNDS * 15_000,
}, async () => {
  const tokens = ['tok_ok', 'tok_late', 'tok_duplicate', 'tok_declined', 'tok_late_declined']
  const placed: Buyer[] = []
  let isOpen = true
  const crowd = Array.from({ length: BUYERS }, async (_, seat) => {
    for (let turn = seat; isOpen; turn++) {
      const token = tokens[turn % tokens.length] as string
      const buyer = await untilAnswered(() => prepareBuyer(server.url, small, { token, variant: turn % 3 }))
      if (await finish(buyer)) placed.push(buyer)
    }
  })
  const delays = Array.from({ length: ROUNDS }, () => Math.round(150 + Math.random() * 1500))
  for (const delay of delays) {
    await new Promise((resolve) => setTimeout(resolve, delay))
    await server.kill()
    await server.start()
    await aMinutePasses()
  }
  isOpen = false
  await Promise.all(crowd)
  await settle()
  expect({ delays, wrongs: await findWrongs(database.database) }).toEqual({ delays, wrongs: {} })
  for (const buyer of placed) expect(await ordersOf(buyer)).toHaveLength(1)
  expect(placed.length).toBeGreaterThan(0)
})

async function buyOnce(buyer: Buyer): Promise<void> {
  await payAs(server.url, buyer)
  await completeAs(server.url, buyer)
}

/** Goes on as a browser does: the same requests with the same keys, until they are answered. Tells whether there is an order. */
async function finish(buyer: Buyer): Promise<boolean> {
  const payment = await untilAnswered(() => payAs(server.url, buyer))
  if (payment.body.code === 'CART_CLOSED') expect(await ordersOf(buyer)).toHaveLength(1)
  else expect(payment.status).toBe(201)
  if (payment.body.status === 'declined') return false
  const first = await untilAnswered(() => completeAs(server.url, buyer))
  if (first.body.code === 'PAYMENT_DECLINED') return false
  expect([first.status, first.body.code]).toEqual([201, undefined])
  const again = await untilAnswered(() => completeAs(server.url, buyer))
  expect(again.headers.get('idempotent-replayed')).toBe('true')
  expect(again.body).toEqual(first.body)
  return true
}

async function untilAnswered<T extends object>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof TypeError || error instanceof SyntaxError) return null
      throw error
    })
    const isInFlight =
      answer !== null && 'body' in answer && (answer.body as { code?: string }).code === 'IDEMPOTENCY_IN_FLIGHT'
    if (answer !== null && !isInFlight) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A request that died keeps its key for a minute. */
async function aMinutePasses(): Promise<void> {
  await database.database.query({ text: 'UPDATE "IdempotencyKey" SET "lockedUntil" = now() WHERE answer IS NULL' })
}

/** Lets the server do what it has queued, jobs of dead processes included; then sweeps up as it would half an hour later. */
async function settle(): Promise<void> {
  const until = Date.now() + 60_000
  const open = `SELECT t.identifier, j.last_error, j.locked_by FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier <> 'payments.ask'`
  while ((await database.database.query({ text: open })).length > 0) {
    if (Date.now() > until)
      throw new Error(`Still queued: ${JSON.stringify(await database.database.query({ text: open }))}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await server.kill()
  for (const name of ['inventory.release-expired', 'payments.reconcile']) {
    const job = core.runtime.kit.jobs.find((one) => one.name === name)
    await job?.run(core.systemContext('test'), undefined as never)
  }
  await runDueJobs(core)
}

function ordersOf({ cartId }: Buyer) {
  return database.database.query({
    text: 'SELECT status, "paymentStatus" FROM "Order" WHERE "cartId" = $1',
    values: [cartId],
  })
}

async function unitsLeft(): Promise<number> {
  const [row] = await database.database.query<{ units: number }>({
    text: 'SELECT sum("onHand")::int AS units FROM "StockLevel"',
  })
  return row?.units ?? 0
}
