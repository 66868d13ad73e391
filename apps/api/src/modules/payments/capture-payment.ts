import { type Ctx, transaction } from '../../context.ts'
import { providerOf } from './provider-of.ts'
import { readStoredPayment } from './read-stored-payment.ts'
import { recordStatus } from './record-status.ts'

/** Takes authorised money. Nothing happens unless the payment belongs to an order, so nobody pays without one. */
export async function capturePayment(ctx: Ctx, paymentId: string): Promise<void> {
  const payment = await readStoredPayment(ctx, paymentId)
  if (payment?.status !== 'authorised' || payment.orderId === null || payment.reference === null) return
  const charge = await providerOf(ctx, payment.provider).capture(
    payment.reference,
    payment.amountMinor,
    `${paymentId}:capture`,
  )
  await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge))
}
