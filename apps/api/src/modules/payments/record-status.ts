import { audit, emit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { Charge } from '../../services/payment-provider.ts'
import { releaseReservations } from '../inventory/index.ts'
import { deadStates, openStates, type PaymentStatus, statesBefore } from './domain/payment-state.ts'
import { paymentChanged } from './payments.events.ts'

/** What a provider told of a payment: as the answer to a call, by webhook, or when asked. */
export type Report = Pick<Charge, 'status' | 'declineCode' | 'redirectUrl'> & { readonly reference?: string }

/**
 * Moves a payment to the reported state if the table allows it from the state it is in, in one conditional update; tells
 * whether it moved. What was held for one that ends without money and without an order is free again with it. Runs in the
 * open transaction.
 */
export async function recordStatus(ctx: Ctx, paymentId: string, report: Report): Promise<boolean> {
  const [moved] = await ctx.db.query<{ orderId: string | null; cartId: string }>({
    name: 'payment_record',
    text: `UPDATE "Payment" SET status = $2::text::"PaymentStatus", "providerReference" = coalesce($3, "providerReference"), "redirectUrl" = $4, "declineCode" = $5,
        "capturedMinor" = CASE WHEN $2::text = 'captured' THEN "amountMinor" ELSE "capturedMinor" END, "updatedAt" = $6
      WHERE id = $1 AND status = ANY($7::text[]::"PaymentStatus"[]) RETURNING "orderId", "cartId"`,
    values: [
      paymentId,
      report.status,
      report.reference ?? null,
      report.redirectUrl ?? null,
      report.declineCode ?? null,
      ctx.clock.now(),
      statesBefore(report.status),
    ],
  })
  if (!moved) {
    await releaseIfEnded(ctx, paymentId, report)
    return false
  }
  if (moved.orderId === null && deadStates.includes(report.status as PaymentStatus))
    await releaseReservations(ctx, [moved.cartId], { paymentId })
  audit(ctx, {
    operation: 'payment.record',
    resource: 'Payment',
    objectId: paymentId,
    details: { status: report.status },
  })
  emit(ctx, paymentChanged, paymentId, { paymentId, orderId: moved.orderId, status: report.status })
  return true
}

// Somebody who was told that their payment failed, or who paid otherwise meanwhile, must not find their money held.
async function releaseIfEnded(ctx: Ctx, paymentId: string, { status, reference }: Report): Promise<void> {
  if (reference === undefined || !openStates.includes(status as PaymentStatus)) return
  const [ended] = await ctx.db.query({
    name: 'payment_ended',
    text: 'SELECT 1 FROM "Payment" WHERE id = $1 AND status = ANY($2::text[]::"PaymentStatus"[])',
    values: [paymentId, deadStates],
  })
  if (ended)
    await ctx.services.jobs.enqueue(
      ctx.db,
      'payments.release',
      { paymentId, reference },
      { key: `release ${paymentId}` },
    )
}
