import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { nothingToRefund } from './payments.errors.ts'

/** What a refund pays back of a line of the order. Amounts in minor units. */
export type RefundLine = {
  readonly itemId: string
  readonly quantity: number
  readonly amountMinor: number
  readonly taxMinor: number
  readonly isRestocked: boolean
}

export type RefundRequest = {
  readonly orderId: string
  /** Minor units. */
  readonly amountMinor: number
  /** Of the amount, in minor units. */
  readonly taxMinor: number
  /** Of the amount, in minor units. */
  readonly shippingMinor: number
  readonly reason: string
  /** The order's lines it pays back; none where it is only an amount. */
  readonly lines: readonly RefundLine[]
}

/** What a refund is for. Amounts in minor units. */
export type RefundEntry = Pick<RefundRequest, 'amountMinor' | 'taxMinor' | 'shippingMinor' | 'lines'>

const entry =
  'r."amountMinor"::float8 AS "amountMinor", r."taxMinor"::float8 AS "taxMinor", r."shippingMinor"::float8 AS "shippingMinor", r.lines'

/**
 * Sets money of an order aside for a refund in one conditional update and queues the provider's call, so that however many
 * are asked for at once, never more is set aside than was taken. Runs in the open transaction. Throws NOTHING_TO_REFUND.
 */
export async function requestRefund(ctx: Ctx, { orderId, ...refund }: RefundRequest): Promise<string> {
  const [payment] = await ctx.db.query<{ id: string }>({
    name: 'refund_claim',
    text: `UPDATE "Payment" SET "refundedMinor" = "refundedMinor" + $2, "updatedAt" = $3
      WHERE id = (SELECT id FROM "Payment" WHERE "orderId" = $1 AND status = 'captured' AND "capturedMinor" - "refundedMinor" >= $2 ORDER BY id LIMIT 1 FOR UPDATE)
        AND "capturedMinor" - "refundedMinor" >= $2 RETURNING id`,
    values: [orderId, refund.amountMinor, ctx.clock.now()],
  })
  if (!payment) throw nothingToRefund()
  return insertRefund(ctx, payment.id, refund)
}

/** Gives back what was taken by a payment that no order came of. Does nothing where one did. */
export async function requestRefundOfPayment(ctx: Ctx, paymentId: string): Promise<void> {
  const [payment] = await ctx.db.query<{ amountMinor: number }>({
    name: 'refund_unordered',
    text: `UPDATE "Payment" p SET "refundedMinor" = p."capturedMinor", "updatedAt" = $2
      FROM (SELECT id, "capturedMinor" - "refundedMinor" AS rest FROM "Payment" WHERE id = $1 AND "orderId" IS NULL AND status = 'captured' FOR UPDATE) taken
      WHERE p.id = taken.id AND taken.rest > 0 RETURNING taken.rest::float8 AS "amountMinor"`,
    values: [paymentId, ctx.clock.now()],
  })
  if (payment) await insertRefund(ctx, paymentId, { ...payment, ...whole, reason: 'Nothing was ordered.' })
}

// There is no order to say what the money was for.
const whole = { taxMinor: 0, shippingMinor: 0, lines: [] }

async function insertRefund(
  ctx: Ctx,
  paymentId: string,
  { amountMinor, taxMinor, shippingMinor, reason, lines }: Omit<RefundRequest, 'orderId'>,
): Promise<string> {
  const refundId = newId()
  await ctx.db.query({
    name: 'refund_insert',
    text: `INSERT INTO "Refund" (id, "paymentId", "amountMinor", "taxMinor", "shippingMinor", reason, lines, "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $8)`,
    values: [refundId, paymentId, amountMinor, taxMinor, shippingMinor, reason, JSON.stringify(lines), ctx.clock.now()],
  })
  await queueRefund(ctx, refundId)
  return refundId
}

/**
 * Asks once more for those refunds of an order that its provider refused and whose money has not gone back otherwise, as far
 * as the order says that it `owes` them. Runs in the open transaction. Throws NOTHING_TO_REFUND where there is none.
 */
export async function retryRefunds(
  ctx: Ctx,
  orderId: string,
  owes: (refund: RefundEntry) => boolean,
): Promise<string[]> {
  const failed = await ctx.db.query<RefundEntry & { id: string }>({
    name: 'refund_failed_of_order',
    text: `SELECT r.id, ${entry} FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE p."orderId" = $1 AND r.status = 'failed' ORDER BY r.id FOR UPDATE OF r`,
    values: [orderId],
  })
  const retried: string[] = []
  for (const refund of failed) {
    if (!owes(refund)) continue
    const { id } = refund
    const again = await ctx.db.query({
      name: 'refund_retry',
      text: `WITH claimed AS (
          UPDATE "Payment" p SET "refundedMinor" = p."refundedMinor" + r."amountMinor", "updatedAt" = $2
          FROM "Refund" r WHERE r.id = $1 AND p.id = r."paymentId" AND p."capturedMinor" - p."refundedMinor" >= r."amountMinor" RETURNING 1)
        UPDATE "Refund" SET status = 'pending', attempt = attempt + 1, "failureCode" = NULL, "updatedAt" = $2
        WHERE id = $1 AND EXISTS (SELECT 1 FROM claimed) RETURNING 1`,
      values: [id, ctx.clock.now()],
    })
    if (again.length === 0) continue
    await queueRefund(ctx, id)
    retried.push(id)
  }
  if (retried.length === 0) throw nothingToRefund({ detail: 'There is no refund to be tried again.' })
  return retried
}

async function queueRefund(ctx: Ctx, refundId: string): Promise<void> {
  await ctx.services.jobs.enqueue(ctx.db, 'payments.refund', { refundId }, { key: `refund ${refundId}` })
}

/** The refunds of an order that are done or on their way. */
export function readRefunds(ctx: Ctx, orderId: string): Promise<RefundEntry[]> {
  return ctx.db.query<RefundEntry>({
    name: 'refunds_of_order',
    text: `SELECT ${entry} FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE p."orderId" = $1 AND r.status <> 'failed'`,
    values: [orderId],
  })
}
