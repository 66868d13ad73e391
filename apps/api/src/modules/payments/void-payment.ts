import { audit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import type { PaymentProvider } from '../../services/payment-provider.ts'
import { openStates } from './domain/payment-state.ts'
import { providerOf } from './provider-of.ts'
import { readStoredPayment } from './read-stored-payment.ts'
import { recordStatus } from './record-status.ts'

/**
 * Gives up a payment that is not captured. It is claimed first, in one conditional update: from then on no order can be
 * placed with it, and of one that was placed meanwhile the claim finds nothing. The provider is called after the claim has
 * committed; a process that dies in between leaves `voiding`, which the queue or the reconciliation takes up again.
 */
export async function voidPayment(ctx: Ctx, paymentId: string, isOrdered = false): Promise<void> {
  await transaction(ctx, (inner) => claimForVoiding(inner, paymentId, isOrdered))
  const payment = await readStoredPayment(ctx, paymentId)
  if (payment?.status !== 'voiding') return
  const provider = providerOf(ctx, payment.provider)
  const reference = payment.reference ?? (await provider.find(paymentId))?.reference
  const charge =
    reference === undefined ? ({ status: 'voided' } as const) : await provider.void(reference, `${paymentId}:void`)
  await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge))
}

// A void queued for a bag must spare the order that was placed after all: only giving up the order itself frees its money.
async function claimForVoiding(ctx: Ctx, paymentId: string, isOrdered: boolean): Promise<void> {
  const [claimed] = await ctx.db.query({
    name: 'payment_void_claim',
    text: `UPDATE "Payment" SET status = 'voiding', "redirectUrl" = NULL, "updatedAt" = $2
      WHERE id = $1 AND status = ANY($3::text[]::"PaymentStatus"[]) AND ("orderId" IS NULL OR $4::boolean) RETURNING 1`,
    values: [paymentId, ctx.clock.now(), openStates, isOrdered],
  })
  if (claimed)
    audit(ctx, {
      operation: 'payment.void',
      resource: 'Payment',
      objectId: paymentId,
      details: { status: 'voiding' },
    })
}

/**
 * Has a provider give up what it promised for a payment that had ended here already: its answer came after we had stopped
 * waiting and found nothing to void.
 */
export async function releaseCharge(
  ctx: Ctx,
  { paymentId, reference }: { paymentId: string; reference: string },
): Promise<void> {
  const payment = await readStoredPayment(ctx, paymentId)
  if (payment) await releaseAt(providerOf(ctx, payment.provider), paymentId, reference)
}

async function releaseAt(provider: PaymentProvider, paymentId: string, reference: string): Promise<void> {
  const charge = await provider.void(reference, `${paymentId}:release`)
  if (charge.status === 'captured')
    throw new Error(`Payment ${paymentId} had ended, but its provider has taken the money (${reference})`)
}
