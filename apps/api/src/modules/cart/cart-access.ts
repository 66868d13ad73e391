import { allowed, type Context, type Decision, predicate } from '@stoa/kit'

/** A cart's id is a capability until an account owns the cart; from then on it answers to that account only. */
export const cartHolder = predicate<{ cartId: string }>(
  'cartHolder',
  'whoever knows the id of a guest cart, and the account that owns the cart',
  checkHolder,
)

async function checkHolder(ctx: Context, { cartId }: { cartId: string }): Promise<Decision> {
  const [cart] = await ctx.db.query<{ userId: string | null }>({
    name: 'cart_holder',
    text: 'SELECT "userId" FROM "Cart" WHERE id = $1',
    values: [cartId],
  })
  if (cart && (cart.userId === null || cart.userId === ctx.actor.id)) return allowed
  return { allowed: false, reason: 'There is no such bag.', secret: true }
}
