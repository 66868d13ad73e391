import { notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { lockOpenCart } from './lock-cart.ts'

/** Sets a line's quantity and takes the price of now as seen. Zero removes the line. Throws NOT_FOUND, CART_CLOSED. */
export async function changeItem(ctx: Ctx, cartId: string, itemId: string, quantity: number): Promise<void> {
  if (quantity === 0) return removeItem(ctx, cartId, itemId)
  await lockOpenCart(ctx, cartId)
  const changed = await ctx.db.query({
    name: 'cart_change_item',
    text: `UPDATE "CartItem" i SET quantity = $3, "seenPriceMinor" = coalesce(
        (SELECT vp."amountMinor" FROM "VariantPrice" vp JOIN "Cart" c ON c.id = i."cartId" AND c.currency = vp.currency WHERE vp."variantId" = i."variantId"), i."seenPriceMinor")
      WHERE i.id = $1 AND i."cartId" = $2 RETURNING 1`,
    values: [itemId, cartId, quantity],
  })
  if (changed.length === 0) throw notFound({ detail: 'That is not in the bag.' })
}

/** Takes a line out. Throws NOT_FOUND, CART_CLOSED. */
export async function removeItem(ctx: Ctx, cartId: string, itemId: string): Promise<void> {
  await lockOpenCart(ctx, cartId)
  const removed = await ctx.db.query({
    name: 'cart_remove_item',
    text: 'DELETE FROM "CartItem" WHERE id = $1 AND "cartId" = $2 RETURNING 1',
    values: [itemId, cartId],
  })
  if (removed.length === 0) throw notFound({ detail: 'That is not in the bag.' })
}
