import { newId } from '@stoa/kernel'
import { type Ctx, transaction } from '../../context.ts'
import { nothingToRefund } from './payments.errors.ts'
import { providerOf } from './provider-of.ts'

/** Sets money aside for a refund in one conditional update and queues the provider's call. Throws NOTHING_TO_REFUND. */
export async function requestRefund(
  ctx: Ctx,
  orderId: string,
  amountMinor: number,
  reason: string,
): Promise<{ refundId: string; paymentId: string }> {
  const [payment] = await ctx.db.query<{ id: string }>({
    name: 'refund_claim',
    text: `UPDATE "Payment" SET "refundedMinor" = "refundedMinor" + $2, "updatedAt" = $3
      WHERE id = (SELECT id FROM "Payment" WHERE "orderId" = $1 AND status = 'captured' AND "capturedMinor" - "refundedMinor" >= $2 ORDER BY id LIMIT 1 FOR UPDATE)
        AND "capturedMinor" - "refundedMinor" >= $2 RETURNING id`,
    values: [orderId, amountMinor, ctx.clock.now()],
  })
  if (!payment) throw nothingToRefund()
  const refundId = newId()
  await ctx.db.query({
    name: 'refund_insert',
    text: 'INSERT INTO "Refund" (id, "paymentId", "amountMinor", reason, "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $5)',
    values: [refundId, payment.id, amountMinor, reason, ctx.clock.now()],
  })
  await ctx.services.jobs.enqueue(ctx.db, 'payments.refund', { refundId }, { key: `refund ${refundId}` })
  return { refundId, paymentId: payment.id }
}

type Pending = { id: string; status: string; amountMinor: number; provider: string; reference: string }

/** Asks the provider to pay back. The refund's id is the provider's idempotency key, so trying again pays once. */
export async function sendRefund(ctx: Ctx, refundId: string): Promise<void> {
  const [refund] = await ctx.db.query<Pending>({
    name: 'refund_read',
    text: `SELECT r.id, r.status, r."amountMinor"::float8 AS "amountMinor", p.provider, p."providerReference" AS reference
      FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE r.id = $1`,
    values: [refundId],
  })
  if (refund?.status !== 'pending') return
  await providerOf(ctx, refund.provider).refund(refund.reference, refund.amountMinor, refundId)
  await transaction(ctx, (inner) =>
    inner.db.query({
      name: 'refund_done',
      text: `UPDATE "Refund" SET status = 'succeeded', "updatedAt" = $2 WHERE id = $1 AND status = 'pending'`,
      values: [refundId, inner.clock.now()],
    }),
  )
}

/** Sends refunds that have waited longer than their job should have taken. */
export async function retryRefunds(ctx: Ctx): Promise<void> {
  const waiting = await ctx.db.query<{ id: string }>({
    name: 'refund_waiting',
    text: `SELECT id FROM "Refund" WHERE status = 'pending' AND "updatedAt" <= $1 ORDER BY "updatedAt" LIMIT 100`,
    values: [new Date(ctx.clock.now().getTime() - 10 * 60_000)],
  })
  for (const refund of waiting) await sendRefund(ctx, refund.id)
}
