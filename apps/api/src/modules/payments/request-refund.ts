import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { nothingToRefund } from './payments.errors.ts'

export type RefundLine = { readonly itemId: string; readonly quantity: number }

export type RefundRequest = {
  readonly orderId: string
  /** Minor units. */
  readonly amountMinor: number
  readonly reason: string
  /** The order's lines it pays back; none where it is only an amount. */
  readonly lines?: readonly RefundLine[]
}

/**
 * Sets money of an order aside for a refund in one conditional update and queues the provider's call, so that however many
 * are asked for at once, never more is set aside than was taken. Runs in the open transaction. Throws NOTHING_TO_REFUND.
 */
export async function requestRefund(ctx: Ctx, { orderId, amountMinor, reason, lines }: RefundRequest): Promise<string> {
  const [payment] = await ctx.db.query<{ id: string }>({
    name: 'refund_claim',
    text: `UPDATE "Payment" SET "refundedMinor" = "refundedMinor" + $2, "updatedAt" = $3
      WHERE id = (SELECT id FROM "Payment" WHERE "orderId" = $1 AND status = 'captured' AND "capturedMinor" - "refundedMinor" >= $2 ORDER BY id LIMIT 1 FOR UPDATE)
        AND "capturedMinor" - "refundedMinor" >= $2 RETURNING id`,
    values: [orderId, amountMinor, ctx.clock.now()],
  })
  if (!payment) throw nothingToRefund()
  return insertRefund(ctx, payment.id, { amountMinor, reason, lines })
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
  if (payment) await insertRefund(ctx, paymentId, { ...payment, reason: 'Nothing was ordered.' })
}

async function insertRefund(
  ctx: Ctx,
  paymentId: string,
  { amountMinor, reason, lines = [] }: Omit<RefundRequest, 'orderId'>,
): Promise<string> {
  const refundId = newId()
  await ctx.db.query({
    name: 'refund_insert',
    text: 'INSERT INTO "Refund" (id, "paymentId", "amountMinor", reason, lines, "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5::jsonb, $6, $6)',
    values: [refundId, paymentId, amountMinor, reason, JSON.stringify(lines), ctx.clock.now()],
  })
  await queueRefund(ctx, refundId)
  return refundId
}

/**
 * Asks once more for those refunds of an order that its provider refused and whose money has not gone back otherwise.
 * Runs in the open transaction. Throws NOTHING_TO_REFUND where there is none.
 */
export async function retryRefunds(ctx: Ctx, orderId: string): Promise<string[]> {
  const failed = await ctx.db.query<{ id: string }>({
    name: 'refund_failed_of_order',
    text: `SELECT r.id FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE p."orderId" = $1 AND r.status = 'failed' ORDER BY r.id FOR UPDATE OF r`,
    values: [orderId],
  })
  const retried: string[] = []
  for (const { id } of failed) {
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

export type RefundEntry = { readonly amountMinor: number; readonly lines: readonly RefundLine[] }

/** The refunds of an order that are done or on their way. */
export function readRefunds(ctx: Ctx, orderId: string): Promise<RefundEntry[]> {
  return ctx.db.query<RefundEntry>({
    name: 'refunds_of_order',
    text: `SELECT r."amountMinor"::float8 AS "amountMinor", r.lines FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE p."orderId" = $1 AND r.status <> 'failed'`,
    values: [orderId],
  })
}
