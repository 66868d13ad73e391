import type { Ctx } from '../../context.ts'
import { askAfterPayment, capturePayment, voidPayment } from './capture-payment.ts'
import { openStates } from './domain/payment-state.ts'
import { retryRefunds } from './refund-payment.ts'

/** Minutes an unordered payment is left alone after the cart's reservation has run out. */
const GRACE_MINUTES = 15
const BATCH = 100

type Stale = { id: string; orderId: string | null; status: string }

/**
 * Sweeps up after crashes: payments that are open for too long are asked after; authorised ones with an order are
 * captured, those without are voided. Every step may be repeated.
 */
export async function reconcile(ctx: Ctx): Promise<void> {
  const minutes = ctx.services.config.reservationMinutes + GRACE_MINUTES
  const stale = await ctx.db.query<Stale>({
    name: 'payment_stale',
    text: `SELECT id, "orderId", status FROM "Payment" WHERE status = ANY($1::text[]::"PaymentStatus"[]) AND "updatedAt" <= $2 ORDER BY "updatedAt" LIMIT $3`,
    values: [openStates, new Date(ctx.clock.now().getTime() - minutes * 60_000), BATCH],
  })
  for (const payment of stale) {
    await askAfterPayment(ctx, payment.id)
    await (payment.orderId === null ? voidPayment(ctx, payment.id) : capturePayment(ctx, payment.id))
  }
  await retryRefunds(ctx)
}
