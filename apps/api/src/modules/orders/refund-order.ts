import { audit, emit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { returnStock } from '../inventory/index.ts'
import { unitsToSend } from './domain/order-state.ts'
import type { RefundPlan, RefundRequest } from './domain/refund-plan.ts'
import { type OrderLine, writeFulfilmentStatus } from './fulfil-order.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'
import { notRefundable } from './orders.errors.ts'
import { orderRefunded } from './orders.events.ts'
import { bookRefund, planOf } from './plan-of.ts'
import { recountRefunds } from './recount-refunds.ts'
import { addTimeline } from './timeline.ts'

export type RefundInput = RefundRequest & { readonly id: string; readonly reason: string }

/** Pays back lines, delivery and a free amount. The provider is called afterwards, by a job. Throws NOT_REFUNDABLE. */
export async function refundOrder(
  ctx: Ctx,
  input: RefundInput,
): Promise<{ id: string; refundId: string; paymentStatus: string; amount: { amount: number; currency: string } }> {
  const order = await lockOrder(ctx, input.id)
  const plan = await planOf(ctx, order, input)
  if (plan.totalMinor <= 0) throw notRefundable({ detail: 'There is nothing to pay back.' })
  const refundId = await bookRefund(ctx, order, { plan, reason: input.reason })
  const paymentStatus = await recountRefunds(ctx, order)
  await removeUnsent(ctx, order, plan.lines)
  await restock(ctx, order, plan)
  await addTimeline(ctx, order.id, [
    {
      kind: 'refunded',
      message: paymentStatus === 'refunded' ? 'Refunded' : 'Partly refunded',
      data: { refundId, amountMinor: plan.totalMinor },
    },
    ...(input.reason ? [{ kind: 'note', message: input.reason, isPublic: false }] : []),
  ])
  audit(ctx, {
    operation: 'order.refund',
    resource: 'Order',
    objectId: order.id,
    details: { amountMinor: plan.totalMinor, reason: input.reason },
  })
  emit(ctx, orderRefunded, order.id, { orderId: order.id, amountMinor: plan.totalMinor })
  return {
    id: order.id,
    refundId,
    paymentStatus,
    amount: { amount: plan.totalMinor, currency: order.currency },
  }
}

async function restock(ctx: Ctx, order: LockedOrder, plan: RefundPlan): Promise<void> {
  const goods = plan.lines
    .filter((line) => line.isRestocked && line.quantity > 0)
    .map(({ itemId, quantity }) => ({
      variantId: order.items.find((item) => item.id === itemId)?.variantId as string,
      quantity,
    }))
  if (goods.length > 0) await returnStock(ctx, order.id, goods, 'return')
}

// Of refunded units those that have not left yet stay, whatever becomes of the money: they may be on the shelf again.
async function removeUnsent(ctx: Ctx, order: LockedOrder, lines: readonly OrderLine[]): Promise<void> {
  const removed = lines.flatMap(({ itemId, quantity }) => {
    const item = order.items.find((one) => one.id === itemId)
    const units = item ? Math.min(quantity, unitsToSend(item)) : 0
    return units > 0 ? [{ itemId, units }] : []
  })
  if (removed.length === 0) return
  await ctx.db.query({
    name: 'order_remove_units',
    text: `UPDATE "OrderItem" i SET "removedQuantity" = i."removedQuantity" + r.units FROM jsonb_to_recordset($1::jsonb) AS r("itemId" uuid, units int) WHERE i.id = r."itemId"`,
    values: [JSON.stringify(removed)],
  })
  const after = order.items.map((item) => ({
    ...item,
    removedQuantity: item.removedQuantity + (removed.find((one) => one.itemId === item.id)?.units ?? 0),
  }))
  await writeFulfilmentStatus(ctx, order, after)
}
