import type { Ctx } from '../../context.ts'
import { readRefunds, requestRefund } from '../payments/index.ts'
import { paidParts } from './domain/paid-parts.ts'
import { planRefund, type RefundPlan, type RefundRequest } from './domain/refund-plan.ts'
import { tallyRefunds } from './domain/refund-tally.ts'
import type { LockedOrder } from './lock-order.ts'
import { notRefundable } from './orders.errors.ts'

/** What a refund of an order comes to. Throws NOT_REFUNDABLE, naming the fields that ask for more than was paid. */
export async function planOf(ctx: Ctx, order: LockedOrder, request: RefundRequest): Promise<RefundPlan> {
  if (order.paymentStatus !== 'paid' && order.paymentStatus !== 'partially_refunded')
    throw notRefundable({ detail: 'Nothing has been paid that could be refunded.' })
  const tally = tallyRefunds(order, await readRefunds(ctx, order.id))
  const plan = planRefund(paidParts(order, tally), request)
  if ('errors' in plan) throw notRefundable({ detail: plan.errors[0]?.message, errors: plan.errors })
  return plan
}

/** Books a planned refund; the provider is asked afterwards, by a job. Runs in the open transaction. Throws NOTHING_TO_REFUND. */
export function bookRefund(
  ctx: Ctx,
  order: LockedOrder,
  { plan, reason }: { plan: RefundPlan; reason: string },
): Promise<string> {
  return requestRefund(ctx, {
    orderId: order.id,
    amountMinor: plan.totalMinor,
    taxMinor: plan.taxMinor,
    shippingMinor: plan.shipping.amountMinor,
    reason,
    lines: plan.lines.map(({ itemId, quantity, amountMinor, taxMinor, isRestocked }) => ({
      itemId,
      quantity,
      amountMinor,
      taxMinor,
      isRestocked,
    })),
  })
}
