import { runDueJobs } from '../src/jobs/job-runner.ts'
import { createSuperuser } from '../src/modules/accounts/index.ts'
import type { TestShop } from './open-test-shop.ts'
import { complete, fillCart, pay, type SmallShop } from './small-shop.ts'

/** All that is on record about an order, where a customer, a bookkeeper or a stock-keeper would look. */
export type OrderFacts = {
  readonly status: string
  readonly paymentStatus: string
  readonly fulfilmentStatus: string
  readonly refunded: number
  readonly payments: readonly { status: string; captured: number; refunded: number }[]
  readonly refunds: readonly { status: string; amount: number }[]
  /** Units and reason of each ledger line, by reason. */
  readonly ledger: readonly (readonly [number, string])[]
  /** Without the mails, which come when they come. */
  readonly timeline: readonly string[]
  /** Templates of the mails, in order. */
  readonly mails: readonly string[]
}

/** Runs what is queued, then reads an order's facts. */
export async function factsOf(shop: TestShop, orderId: string): Promise<OrderFacts> {
  await runDueJobs(shop.core)
  const [facts] = await shop.core.database.query<OrderFacts>({
    text: `SELECT o.status, o."paymentStatus", o."fulfilmentStatus", o."refundedTotalMinor"::int AS refunded,
        (SELECT json_agg(json_build_object('status', p.status, 'captured', p."capturedMinor", 'refunded', p."refundedMinor") ORDER BY p.id) FROM "Payment" p WHERE p."orderId" = o.id) AS payments,
        (SELECT coalesce(json_agg(json_build_object('status', r.status, 'amount', r."amountMinor") ORDER BY r.id), '[]') FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE p."orderId" = o.id) AS refunds,
        (SELECT coalesce(json_agg(json_build_array(m.delta, m.reason) ORDER BY m.reason, m.delta), '[]') FROM "StockMovement" m WHERE m."orderId" = o.id) AS ledger,
        (SELECT json_agg(e.kind ORDER BY e.at, e.id) FROM "OrderEvent" e WHERE e."orderId" = o.id AND e.kind <> 'mailed') AS timeline,
        (SELECT coalesce(json_agg(m.template ORDER BY m.id), '[]') FROM "MailMessage" m WHERE m.text LIKE '%' || o.id || '%') AS mails
      FROM "Order" o WHERE o.id = $1`,
    values: [orderId],
  })
  if (!facts) throw new Error(`There is no order ${orderId}`)
  return facts
}

/** An order of so many units of one thing; paid, unless the token says otherwise. */
export async function placeOrderOf(
  shop: TestShop,
  small: SmallShop,
  { quantities = [2], token = 'tok_ok' }: { quantities?: number[]; token?: string } = {},
): Promise<{
  id: string
  number: number
  token: string
  total: { amount: number }
  items: { id: string; sku: string }[]
}> {
  const items = quantities.map((quantity, index) => ({ variantId: small.variantIds[index] as string, quantity }))
  const cartId = await fillCart(shop, small, items)
  await pay(shop, cartId, token)
  const placed = await complete(shop, cartId)
  if (placed.statusCode !== 201) throw new Error(placed.body)
  await runDueJobs(shop.core)
  return placed.json()
}

/** An access token of somebody who may do everything; good for ten minutes of the shop's clock. */
export async function staffToken(shop: TestShop): Promise<string> {
  const ctx = shop.core.systemContext('test')
  const email = 'staff@example.com'
  const known = await shop.core.database.prisma.user.findUnique({ where: { email } })
  const userId = known?.id ?? (await createSuperuser(ctx, { email, password: 'correct horse battery' }))
  return shop.core.services.accessTokens.sign(userId).token
}

/** Runs a scheduled or queued job by its name, now. */
export async function runJob(shop: TestShop, name: string, payload: object = {}): Promise<void> {
  const job = shop.core.runtime.kit.jobs.find((one) => one.name === name)
  if (!job) throw new Error(`There is no job ${name}`)
  await job.run(shop.core.systemContext(name), payload as never)
}
