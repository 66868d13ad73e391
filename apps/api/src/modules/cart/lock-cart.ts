import { notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { cartClosed } from './cart.errors.ts'

/**
 * Locks an open cart for the rest of the transaction, so that changing and completing it exclude each other.
 * Throws NOT_FOUND or CART_CLOSED.
 */
export async function lockOpenCart(ctx: Ctx, cartId: string): Promise<{ currency: string }> {
  const [cart] = await ctx.db.query<{ currency: string; status: string }>({
    name: 'cart_lock',
    text: 'UPDATE "Cart" SET "updatedAt" = $2 WHERE id = $1 RETURNING currency, status',
    values: [cartId, ctx.clock.now()],
  })
  if (!cart) throw notFound({ detail: 'There is no such bag.' })
  if (cart.status !== 'open') throw cartClosed()
  return cart
}
