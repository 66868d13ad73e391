import { type Ctx, transaction } from '../../context.ts'
import { unansweredStates } from './domain/payment-state.ts'
import { providerOf } from './provider-of.ts'
import { readStoredPayment } from './read-stored-payment.ts'
import { recordStatus } from './record-status.ts'

/** Asks a provider what became of a payment whose end it has not told yet. One it never heard of has failed. */
export async function askAfterPayment(ctx: Ctx, paymentId: string): Promise<void> {
  const payment = await readStoredPayment(ctx, paymentId)
  if (!payment || !unansweredStates.includes(payment.status)) return
  const charge = await providerOf(ctx, payment.provider).find(paymentId)
  await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge ?? { status: 'failed' }))
}
