import { audit, emit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { returnStock } from '../inventory/index.ts'
import { requestRefund } from '../payments/index.ts'
import { unitsToSend } from './domain/order-state.ts'
import { checkRefundLines, refundAmount } from './domain/refund-amount.ts'
import { type OrderLine, writeFulfilmentStatus } from './fulfil-order.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'
import { notRefundable } from './orders.errors.ts'
import { orderRefunded } from './orders.events.ts'
import { recountRefunds } from './recount-refunds.ts'
import { addTimeline } from './timeline.ts'

export type RefundInput = {
  readonly id: string
  /** Minor units; what the lines are worth unless given. */
  readonly amount?: number
  readonly items?: readonly OrderLine[]
  /** Whether the named lines go back on the shelf. */
  readonly restock?: boolean
  readonly reason: string
}

/** Pays back an amount or the worth of some lines. The provider is called afterwards, by a job. Throws NOT_REFUNDABLE. */
export async function refundOrder(
  ctx: Ctx,
  input: RefundInput,
): Promise<{ id: string; refundId: string; paymentStatus: string }> {
  const order = await lockOrder(ctx, input.id)
  if (order.paymentStatus !== 'paid' && order.paymentStatus !== 'partially_refunded')
    throw notRefundable({ detail: 'Nothing has been paid that could be refunded.' })
  const lines = input.items ?? []
  const wrong = checkRefundLines(order.items, lines)
  if (wrong) throw notRefundable({ detail: wrong })
  const left = order.total - order.refunded
  const amount = input.amount ?? (lines.length > 0 ? Math.min(refundAmount(order.items, lines), left) : left)
  if (amount <= 0 || amount > left) throw notRefundable({ detail: `At most ${left} minor units can be refunded.` })
  const refundId = await requestRefund(ctx, { orderId: order.id, amountMinor: amount, reason: input.reason, lines })
  const paymentStatus = await recountRefunds(ctx, order)
  await removeUnsent(ctx, order, lines)
  if (input.restock && lines.length > 0) {
    const goods = lines.map((line) => ({
      variantId: order.items.find((item) => item.id === line.itemId)?.variantId as string,
      quantity: line.quantity,
    }))
    await returnStock(ctx, order.id, goods, 'return')
  }
  await addTimeline(ctx, order.id, [
    { kind: 'refunded', message: paymentStatus === 'refunded' ? 'Refunded' : 'Partly refunded' },
    ...(input.reason ? [{ kind: 'note', message: input.reason, isPublic: false }] : []),
  ])
  audit(ctx, {
    operation: 'order.refund',
    resource: 'Order',
    objectId: order.id,
    details: { amountMinor: amount, reason: input.reason },
  })
  emit(ctx, orderRefunded, order.id, { orderId: order.id, amountMinor: amount })
  return { id: order.id, refundId, paymentStatus }
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
