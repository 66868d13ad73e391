import { audit, emit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { returnStock } from '../inventory/index.ts'
import { giveBackPayment } from './give-back-payment.ts'
import { lockOrder } from './lock-order.ts'
import { notCancellable } from './orders.errors.ts'
import { orderCancelled } from './orders.events.ts'
import { addTimeline } from './timeline.ts'

/** Cancels an order nothing of which has left: its goods go back on the shelf, its money is given up or back. */
export async function cancelOrder(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<{ id: string; status: 'cancelled' }> {
  const order = await lockOrder(ctx, id)
  if (order.status !== 'placed') throw notCancellable({ detail: `The order is ${order.status}.` })
  if (order.fulfilmentStatus !== 'unfulfilled')
    throw notCancellable({ detail: 'Part of the order has left. Refund it instead.' })
  await ctx.db.query({
    name: 'order_cancel',
    text: `UPDATE "Order" SET status = 'cancelled', "cancelledAt" = $2, "updatedAt" = $2 WHERE id = $1`,
    values: [id, ctx.clock.now()],
  })
  const lines = order.items
    .map((item) => ({ variantId: item.variantId, quantity: item.quantity - item.refundedQuantity }))
    .filter((line) => line.quantity > 0)
  await returnStock(ctx, id, lines, 'cancellation')
  await giveBackPayment(ctx, order, reason)
  await addTimeline(ctx, id, [
    { kind: 'cancelled', message: 'Order cancelled' },
    ...(reason ? [{ kind: 'note', message: reason, isPublic: false }] : []),
  ])
  audit(ctx, { operation: 'order.cancel', resource: 'Order', objectId: id, details: { reason } })
  emit(ctx, orderCancelled, id, { orderId: id })
  return { id, status: 'cancelled' }
}
