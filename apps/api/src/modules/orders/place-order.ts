import { newId } from '@stoa/kernel'
import { audit, emit } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { cartClosed, loadCart, requireOrderable } from '../cart/index.ts'
import { takeStock } from '../inventory/index.ts'
import { attachPayment, type ClaimedPayment, claimPayment, giveUpPayments } from '../payments/index.ts'
import { insertOrder } from './insert-order.ts'
import type { OrderView } from './order-view.ts'
import { orderPlaced } from './orders.events.ts'
import { readOrder } from './read-order.ts'

/**
 * Turns a paid cart into an order, all in the operation's one transaction: the cart is closed, the payment tied, the
 * goods taken, the number drawn. The cart's row is locked first, so a cart becomes one order however often and however
 * parallel it is completed; completing it again answers that order. Throws OUT_OF_STOCK, PAYMENT_REQUIRED and their kin;
 * nothing is changed then.
 */
export async function placeOrder(ctx: Ctx, { cartId }: { cartId: string }): Promise<OrderView> {
  const existing = await closeCart(ctx, cartId)
  if (existing !== null) return readOrder(ctx, existing)
  const cart = requireOrderable(await loadCart(ctx, cartId))
  const payment = await claimPayment(ctx, cart.id, cart.totals.total.amount, cart.currency)
  const orderId = newId()
  await takeStock(ctx, { cartId, orderId, lines: cart.items })
  // Last of the locks: whoever draws a number makes all others wait until this transaction ends.
  await insertOrder(ctx, { id: orderId, cart, payment })
  await attachPayment(ctx, payment.id, orderId)
  record(ctx, orderId, payment)
  return readOrder(ctx, orderId)
}

/** Closes an open cart and holds its row; answers the order's id where the cart was completed before. Throws CART_CLOSED. */
async function closeCart(ctx: Ctx, cartId: string): Promise<string | null> {
  const closed = await ctx.db.query({
    name: 'cart_close',
    text: `UPDATE "Cart" SET status = 'completed', "updatedAt" = $2 WHERE id = $1 AND status = 'open' RETURNING 1`,
    values: [cartId, ctx.clock.now()],
  })
  if (closed.length > 0) return null
  const [order] = await ctx.db.query<{ id: string }>({
    name: 'order_of_cart',
    text: 'SELECT id FROM "Order" WHERE "cartId" = $1',
    values: [cartId],
  })
  if (order) return order.id
  // Merged into another, or thrown away since: its lines are not its own any more.
  throw cartClosed({ detail: 'This bag has become part of another.' })
}

function record(ctx: Ctx, orderId: string, payment: ClaimedPayment): void {
  audit(ctx, { operation: 'cart.complete', resource: 'Order', objectId: orderId })
  emit(ctx, orderPlaced, orderId, { orderId, paymentId: payment.id })
}

/** After an order could not be placed whatever was authorised for it is given up, so that nothing is charged. */
export async function giveUpAfterFailure(ctx: Ctx, { cartId }: { cartId: string }, error: unknown): Promise<void> {
  const isSoldOut = error instanceof Error && 'code' in error && error.code === 'OUT_OF_STOCK'
  if (isSoldOut) await transaction(ctx, (inner) => giveUpPayments(inner, cartId))
}
