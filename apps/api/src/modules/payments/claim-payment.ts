import type { Ctx } from '../../context.ts'
import { openStates, type PaymentStatus } from './domain/payment-state.ts'
import { paymentDeclined, paymentOutdated, paymentRequired } from './payments.errors.ts'

export type ClaimedPayment = { readonly id: string; readonly status: 'authorised' | 'pending' | 'captured' }

type Row = { id: string; status: PaymentStatus; amountMinor: number; currency: string; isGivenBack: boolean }

/**
 * Locks the payment an order is about to be placed with: the cart's latest, good for exactly this amount. A pending one
 * is enough: the order then waits for the bank. Throws PAYMENT_REQUIRED, PAYMENT_DECLINED, PAYMENT_OUTDATED.
 */
export async function claimPayment(
  ctx: Ctx,
  cartId: string,
  amountMinor: number,
  currency: string,
): Promise<ClaimedPayment> {
  const [payment] = await ctx.db.query<Row>({
    name: 'payment_claim',
    text: `SELECT id, status, "amountMinor"::float8 AS "amountMinor", currency, "refundedMinor" > 0 AS "isGivenBack" FROM "Payment" WHERE "cartId" = $1 AND "orderId" IS NULL ORDER BY "createdAt" DESC, id DESC LIMIT 1 FOR UPDATE`,
    values: [cartId],
  })
  if (!payment || payment.isGivenBack || isUnusable(payment.status)) throw paymentRequired({ detail: 'Pay first.' })
  if (payment.status === 'requires_action') throw paymentRequired({ detail: 'The payment still has to be confirmed.' })
  if (payment.status === 'declined' || payment.status === 'failed')
    throw paymentDeclined({ detail: 'The payment was declined. Try another way to pay.' })
  if (payment.amountMinor !== amountMinor || payment.currency !== currency)
    throw paymentOutdated({ detail: 'The total has changed since it was paid. Please pay again.' })
  return { id: payment.id, status: payment.status }
}

function isUnusable(status: PaymentStatus): status is 'created' | 'voiding' | 'voided' {
  return status === 'created' || status === 'voiding' || status === 'voided'
}

/** Ties a payment to its order. */
export async function attachPayment(ctx: Ctx, paymentId: string, orderId: string): Promise<void> {
  await ctx.db.query({
    name: 'payment_attach',
    text: 'UPDATE "Payment" SET "orderId" = $2, "updatedAt" = $3 WHERE id = $1',
    values: [paymentId, orderId, ctx.clock.now()],
  })
}

/** Queues giving up whatever a cart has open: its order could not be placed, or the shopper tries another card. */
export async function giveUpPayments(ctx: Ctx, cartId: string): Promise<void> {
  const open = await ctx.db.query<{ id: string }>({
    name: 'payment_give_up',
    text: 'SELECT id FROM "Payment" WHERE "cartId" = $1 AND "orderId" IS NULL AND status = ANY($2::text[]::"PaymentStatus"[])',
    values: [cartId, openStates],
  })
  for (const payment of open)
    await ctx.services.jobs.enqueue(ctx.db, 'payments.void', { paymentId: payment.id }, { key: `void ${payment.id}` })
}
