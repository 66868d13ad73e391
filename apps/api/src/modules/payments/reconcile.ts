import { type Ctx, transaction } from '../../context.ts'
import { askAfterPayment } from './ask-after-payment.ts'
import { capturePayment } from './capture-payment.ts'
import { openStates } from './domain/payment-state.ts'
import { readStoredPayment } from './read-stored-payment.ts'
import { requestRefundOfPayment } from './request-refund.ts'
import { voidPayment } from './void-payment.ts'

/** Minutes an unordered payment is left alone after the cart's reservation has run out. */
const GRACE_MINUTES = 15

/** Minutes after which a refund's own job should have sent it. */
const REFUND_MINUTES = 10

const BATCH = 500

/**
 * Sweeps up after crashes and shoppers who left: whatever money is open or taken for too long without its proper end gets
 * a job of its own, so that one a provider chokes on does not hold up the others. Every step may be repeated.
 */
export async function reconcile(ctx: Ctx): Promise<void> {
  const before = (minutes: number) => new Date(ctx.clock.now().getTime() - minutes * 60_000)
  const stale = await ctx.db.query<{ id: string }>({
    name: 'payment_stale',
    text: `(SELECT id FROM "Payment" WHERE status = ANY($1::text[]::"PaymentStatus"[]) AND "updatedAt" <= $2 ORDER BY "updatedAt" LIMIT $3)
      UNION ALL (SELECT id FROM "Payment" WHERE "orderId" IS NULL AND status = 'captured' AND "refundedMinor" < "capturedMinor" AND "updatedAt" <= $2 ORDER BY "updatedAt" LIMIT $3)`,
    values: [[...openStates, 'voiding'], before(ctx.services.config.reservationMinutes + GRACE_MINUTES), BATCH],
  })
  const waiting = await ctx.db.query<{ id: string }>({
    name: 'refund_waiting',
    text: `SELECT id FROM "Refund" WHERE status = 'pending' AND "updatedAt" <= $1 ORDER BY "updatedAt" LIMIT $2`,
    values: [before(REFUND_MINUTES), BATCH],
  })
  const { jobs } = ctx.services
  for (const { id } of stale) await jobs.enqueue(ctx.db, 'payments.settle', { paymentId: id }, { key: `settle ${id}` })
  for (const { id } of waiting) await jobs.enqueue(ctx.db, 'payments.refund', { refundId: id }, { key: `refund ${id}` })
}

/** Brings one stale payment to its end: captured for its order, or given up or back where nobody ordered with it. */
export async function settlePayment(ctx: Ctx, paymentId: string): Promise<void> {
  await askAfterPayment(ctx, paymentId)
  const payment = await readStoredPayment(ctx, paymentId)
  if (payment?.status === 'authorised' && payment.orderId !== null) return capturePayment(ctx, paymentId)
  if (payment?.status === 'captured' && payment.orderId === null)
    return transaction(ctx, (inner) => requestRefundOfPayment(inner, paymentId))
  return voidPayment(ctx, paymentId)
}
