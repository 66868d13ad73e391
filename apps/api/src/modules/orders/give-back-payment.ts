import type { Ctx } from '../../context.ts'
import type { LockedOrder } from './lock-order.ts'
import { bookRefund, planOf } from './plan-of.ts'
import { recountRefunds } from './recount-refunds.ts'

/** Gives a cancelled order's money back: what was taken is refunded, what was only promised is given up. */
export async function giveBackPayment(ctx: Ctx, order: LockedOrder, reason: string): Promise<void> {
  const left = order.total - order.refunded
  if (order.paymentStatus === 'paid' || order.paymentStatus === 'partially_refunded') {
    if (left > 0) await bookRefund(ctx, order, { plan: await planOf(ctx, order, {}), reason })
    await recountRefunds(ctx, order)
    return
  }
  const open = await ctx.db.query<{ id: string }>({
    name: 'order_open_payments',
    text: `SELECT id FROM "Payment" WHERE "orderId" = $1 AND status IN ('authorised', 'pending', 'requires_action')`,
    values: [order.id],
  })
  for (const payment of open)
    await ctx.services.jobs.enqueue(
      ctx.db,
      'payments.void',
      { paymentId: payment.id, isOrdered: true },
      { key: `void ${payment.id}` },
    )
}
