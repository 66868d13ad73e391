import { audit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { type RefundEntry, readRefunds, retryRefunds } from '../payments/index.ts'
import { type PaidOrder, paidParts } from './domain/paid-parts.ts'
import { tallyRefunds } from './domain/refund-tally.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'
import { recountRefunds } from './recount-refunds.ts'
import { addTimeline, addTimelineOnce } from './timeline.ts'

/** Takes back what an order says of a refund that its provider refused, and tells the staff, once however often it is told. */
export async function followFailedRefund(
  ctx: Ctx,
  { orderId, refundId, attempt }: { orderId: string; refundId: string; attempt: number },
): Promise<void> {
  await transaction(ctx, async (inner) => {
    await recountRefunds(inner, await lockOrder(inner, orderId))
    await addTimelineOnce(inner, orderId, {
      kind: 'refund_failed',
      message: 'The payment provider refused the refund',
      isPublic: false,
      data: { refundId, attempt },
    })
  })
}

/** Asks the provider again for what it refused to pay back. Throws NOTHING_TO_REFUND. */
export async function retryRefund(ctx: Ctx, { id }: { id: string }): Promise<{ id: string; paymentStatus: string }> {
  const order = await lockOrder(ctx, id)
  const refunds = await retryRefunds(ctx, id, await owedBy(ctx, order))
  const paymentStatus = await recountRefunds(ctx, order)
  await addTimeline(ctx, id, [{ kind: 'refund_retried', message: 'The refund is tried again', isPublic: false }])
  audit(ctx, {
    operation: 'order.retryRefund',
    resource: 'Order',
    objectId: id,
    details: { refunds },
  })
  return { id, paymentStatus }
}

// What was refused may have gone back otherwise since: as another refund of the same units, or of the delivery.
async function owedBy(ctx: Ctx, order: LockedOrder): Promise<(refund: RefundEntry) => boolean> {
  const counted = await readRefunds(ctx, order.id)
  return (refund) => {
    if (!fitsIn(paidParts(order, tallyRefunds(order, counted)), refund)) return false
    counted.push(refund)
    return true
  }
}

function fitsIn({ lines, shipping }: PaidOrder, refund: RefundEntry): boolean {
  const isFree = (itemId: string, quantity: number, amountMinor: number) =>
    lines.some(
      (line) =>
        line.id === itemId &&
        line.refundedQuantity + quantity <= line.quantity &&
        line.refunded + amountMinor <= line.paid,
    )
  return (
    shipping.refunded + refund.shippingMinor <= shipping.paid &&
    refund.lines.every((line) => isFree(line.itemId, line.quantity, line.amountMinor))
  )
}
