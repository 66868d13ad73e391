import { audit, emit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { refundFailed } from './payments.events.ts'
import { providerOf } from './provider-of.ts'

type Pending = {
  status: string
  attempt: number
  amountMinor: number
  provider: string
  reference: string
  paymentId: string
  orderId: string | null
}

/**
 * Asks the provider to pay back. The refund's id and attempt are the provider's idempotency key, so trying again pays
 * once. Where the provider refuses for good the money is not set aside any more: staff see it and may ask again.
 */
export async function sendRefund(ctx: Ctx, refundId: string): Promise<void> {
  const [refund] = await ctx.db.query<Pending>({
    name: 'refund_read',
    text: `SELECT r.status, r.attempt, r."amountMinor"::float8 AS "amountMinor", p.provider, p."providerReference" AS reference, p.id AS "paymentId", p."orderId"
      FROM "Refund" r JOIN "Payment" p ON p.id = r."paymentId" WHERE r.id = $1`,
    values: [refundId],
  })
  if (refund?.status !== 'pending') return
  const key = `${refundId}:${refund.attempt}`
  const answer = await providerOf(ctx, refund.provider).refund(refund.reference, refund.amountMinor, key)
  await transaction(ctx, async (inner) => {
    const code = answer.status === 'refused' ? answer.failureCode : null
    if (!(await finish(inner, refundId, refund.attempt, code))) return
    if (code !== null) await giveUp(inner, refundId, refund, code)
  })
}

async function finish(ctx: Ctx, refundId: string, attempt: number, failureCode: string | null): Promise<boolean> {
  const done = await ctx.db.query({
    name: 'refund_done',
    text: `UPDATE "Refund" SET status = $3::text::"RefundStatus", "failureCode" = $4, "updatedAt" = $5 WHERE id = $1 AND attempt = $2 AND status = 'pending' RETURNING 1`,
    values: [refundId, attempt, failureCode === null ? 'succeeded' : 'failed', failureCode, ctx.clock.now()],
  })
  return done.length > 0
}

async function giveUp(ctx: Ctx, refundId: string, refund: Pending, failureCode: string): Promise<void> {
  await ctx.db.query({
    name: 'refund_give_up',
    text: 'UPDATE "Payment" SET "refundedMinor" = "refundedMinor" - $2, "updatedAt" = $3 WHERE id = $1',
    values: [refund.paymentId, refund.amountMinor, ctx.clock.now()],
  })
  audit(ctx, {
    operation: 'payment.refund',
    resource: 'Payment',
    objectId: refund.paymentId,
    details: { refund: 'failed', failureCode },
  })
  const { orderId, attempt } = refund
  if (orderId !== null) emit(ctx, refundFailed, orderId, { refundId, orderId, attempt })
}
