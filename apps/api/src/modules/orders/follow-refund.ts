import { audit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { retryRefunds } from '../payments/index.ts'
import { lockOrder } from './lock-order.ts'
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
  const refunds = await retryRefunds(ctx, id)
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
