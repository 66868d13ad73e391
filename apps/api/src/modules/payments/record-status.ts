import { audit, emit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { Charge } from '../../services/payment-provider.ts'
import { statesBefore } from './domain/payment-state.ts'
import { paymentChanged } from './payments.events.ts'

/** What a provider told of a payment: as the answer to a call, by webhook, or when asked. */
export type Report = Pick<Charge, 'status' | 'declineCode' | 'redirectUrl'> & { readonly reference?: string }

/**
 * Moves a payment to the reported state if the table allows it from the state it is in, in one conditional update; tells
 * whether it moved. Runs in the open transaction.
 */
export async function recordStatus(ctx: Ctx, paymentId: string, report: Report): Promise<boolean> {
  const [moved] = await ctx.db.query<{ orderId: string | null }>({
    name: 'payment_record',
    text: `UPDATE "Payment" SET status = $2::text::"PaymentStatus", "providerReference" = coalesce($3, "providerReference"), "redirectUrl" = $4, "declineCode" = $5,
        "capturedMinor" = CASE WHEN $2::text = 'captured' THEN "amountMinor" ELSE "capturedMinor" END, "updatedAt" = $6
      WHERE id = $1 AND status = ANY($7::text[]::"PaymentStatus"[]) RETURNING "orderId"`,
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
  if (!moved) return false
  audit(ctx, {
    operation: 'payment.record',
    resource: 'Payment',
    objectId: paymentId,
    changes: { status: { to: report.status } },
  })
  emit(ctx, paymentChanged, paymentId, { paymentId, orderId: moved.orderId, status: report.status })
  return true
}
