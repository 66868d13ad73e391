import { emit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { cancelOrder } from './cancel-order.ts'
import {
  type OrderPaymentStatus,
  type OrderStatus,
  orderPaymentTransitions,
  statesBefore,
} from './domain/order-state.ts'
import { giveBackPayment } from './give-back-payment.ts'
import { lockOrder } from './lock-order.ts'
import { orderPaid } from './orders.events.ts'
import { addTimeline } from './timeline.ts'

const meaning: Readonly<Record<string, OrderPaymentStatus>> = {
  authorised: 'authorised',
  captured: 'paid',
  declined: 'failed',
  failed: 'failed',
  voided: 'voided',
}

/**
 * Brings an order in line with its payment. Whatever the event said, the payment's state of now counts, so events may come
 * twice or in any order. A payment that failed after the order was placed cancels it and gives its goods back.
 */
export async function followPayment(ctx: Ctx, paymentId: string): Promise<void> {
  await transaction(ctx, async (inner) => {
    const [payment] = await inner.db.query<{ orderId: string | null; status: string }>({
      name: 'follow_payment',
      text: 'SELECT "orderId", status FROM "Payment" WHERE id = $1',
      values: [paymentId],
    })
    const to = payment && meaning[payment.status]
    if (!payment?.orderId || !to) return
    const status = await moveOrder(inner, payment.orderId, to)
    if (status === 'cancelled') await giveBack(inner, payment.orderId, paymentId, to)
    else if (status !== null) await react(inner, payment.orderId, paymentId, to)
  })
}

async function moveOrder(ctx: Ctx, orderId: string, to: OrderPaymentStatus): Promise<OrderStatus | null> {
  const [moved] = await ctx.db.query<{ status: OrderStatus }>({
    name: 'order_payment_move',
    text: `UPDATE "Order" SET "paymentStatus" = $2::text::"OrderPaymentStatus", "updatedAt" = $4,
        status = CASE WHEN $2::text = 'paid' AND status = 'placed' AND "fulfilmentStatus" = 'fulfilled' THEN 'completed'::"OrderStatus" ELSE status END
      WHERE id = $1 AND "paymentStatus" = ANY($3::text[]::"OrderPaymentStatus"[]) RETURNING status`,
    values: [orderId, to, statesBefore(orderPaymentTransitions, to), ctx.clock.now()],
  })
  return moved?.status ?? null
}

// The bank may say yes, or the money be taken, while the order is being cancelled: nobody pays for a cancelled order.
async function giveBack(ctx: Ctx, orderId: string, paymentId: string, to: OrderPaymentStatus): Promise<void> {
  if (to === 'authorised') {
    await ctx.services.jobs.enqueue(
      ctx.db,
      'payments.void',
      { paymentId, isOrdered: true },
      { key: `void ${paymentId}` },
    )
  }
  if (to === 'paid') await giveBackPayment(ctx, await lockOrder(ctx, orderId), 'The order was cancelled.')
}

async function react(ctx: Ctx, orderId: string, paymentId: string, to: OrderPaymentStatus): Promise<void> {
  if (to === 'authorised') await queueCapture(ctx, paymentId)
  if (to === 'paid') {
    await addTimeline(ctx, orderId, [{ kind: 'paid', message: 'Payment received' }])
    emit(ctx, orderPaid, orderId, { orderId })
  }
  // An order that is placed did not ask for its payment to be voided: the bank took its promise back.
  if (to === 'failed' || to === 'voided') {
    const message = to === 'failed' ? 'The payment was declined' : 'The bank withdrew the payment'
    await addTimeline(ctx, orderId, [{ kind: 'payment_failed', message }])
    await cancelIfOpen(ctx, orderId, message)
  }
}

async function cancelIfOpen(ctx: Ctx, orderId: string, reason: string): Promise<void> {
  const [open] = await ctx.db.query({
    name: 'order_is_open',
    text: `SELECT 1 FROM "Order" WHERE id = $1 AND status = 'placed' AND "fulfilmentStatus" = 'unfulfilled' FOR UPDATE`,
    values: [orderId],
  })
  if (open) await cancelOrder(ctx, { id: orderId, reason })
}

/** Queues taking the money. */
export async function queueCapture(ctx: Ctx, paymentId: string): Promise<void> {
  await ctx.services.jobs.enqueue(ctx.db, 'payments.capture', { paymentId }, { key: `capture ${paymentId}` })
}

/** After an order was placed its money is taken, and whatever the bank said meanwhile is caught up with. */
export async function collectPayment(ctx: Ctx, orderId: string): Promise<void> {
  const payments = await ctx.db.query<{ id: string; status: string }>({
    name: 'order_payments',
    text: `SELECT p.id, p.status FROM "Payment" p JOIN "Order" o ON o.id = p."orderId" WHERE p."orderId" = $1 AND o.status <> 'cancelled'`,
    values: [orderId],
  })
  for (const payment of payments) {
    if (payment.status === 'authorised') await queueCapture(ctx, payment.id)
    await followPayment(ctx, payment.id)
  }
}
