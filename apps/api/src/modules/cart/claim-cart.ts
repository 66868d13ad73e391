import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { releaseReservations } from '../inventory/index.ts'
import { MAX_QUANTITY } from './add-items.ts'

type Cart = { id: string; userId: string | null; currency: string; updatedAt: Date }

/**
 * Makes a guest's cart the account's. If the account has open carts in the same currency, all become one and no line is
 * lost: the same variant in several gets the largest quantity, and what was typed at the checkout is kept. Answers the id of the cart to go on with; null where there
 * is none. A cart of somebody else, or one ordered already, is left alone.
 */
export async function claimCart(ctx: Ctx, userId: string, cartId: string | null): Promise<string | null> {
  const carts = await lockCarts(ctx, userId, cartId)
  const guest = carts.find((cart) => cart.userId === null)
  const own = carts.filter((cart) => cart.userId === userId && (!guest || cart.currency === guest.currency))
  const [target, ...others] = own
  if (!target) return guest ? adopt(ctx, guest.id, userId) : null
  const rest = [...(guest ? [guest] : []), ...others.filter((cart) => cart.currency === target.currency)]
  if (rest.length > 0)
    await mergeCarts(
      ctx,
      rest.map((cart) => cart.id),
      target.id,
    )
  return target.id
}

/**
 * The open carts concerned, last used first. An account's log-ins take turns: two that each bring a cart of their own
 * would otherwise both find none to merge with. Rows are locked in the order of their ids, as everybody does.
 */
async function lockCarts(ctx: Ctx, userId: string, cartId: string | null): Promise<Cart[]> {
  await ctx.db.query({
    name: 'cart_claim_turn',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('cart of ' || $1::text, 0))`,
    values: [userId],
  })
  const carts = await ctx.db.query<Cart>({
    name: 'cart_claim_lock',
    text: `SELECT id, "userId", currency, "updatedAt" FROM "Cart" WHERE status = 'open' AND ("userId" = $2 OR (id = $1 AND "userId" IS NULL)) ORDER BY id FOR UPDATE`,
    values: [cartId, userId],
  })
  return carts.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? -1 : 1))
}

async function adopt(ctx: Ctx, cartId: string, userId: string): Promise<string> {
  await ctx.db.query({
    name: 'cart_claim',
    text: 'UPDATE "Cart" SET "userId" = $2, "updatedAt" = $3 WHERE id = $1',
    values: [cartId, userId, ctx.clock.now()],
  })
  return cartId
}

async function mergeCarts(ctx: Ctx, from: readonly string[], to: string): Promise<void> {
  const lines = await ctx.db.query<{ variantId: string; quantity: number; seen: string; createdAt: Date }>({
    name: 'cart_merge_read',
    text: `SELECT "variantId", max(quantity) AS quantity, (array_agg("seenPriceMinor" ORDER BY "createdAt" DESC, id))[1]::text AS seen, min("createdAt") AS "createdAt"
      FROM "CartItem" WHERE "cartId" = ANY($1::uuid[]) GROUP BY 1`,
    values: [from],
  })
  await ctx.db.query({
    name: 'cart_merge',
    text: `INSERT INTO "CartItem" (id, "cartId", "variantId", quantity, "seenPriceMinor", "createdAt")
      SELECT i.id, $2, i."variantId", i.quantity, i.seen, i."createdAt" FROM jsonb_to_recordset($1::jsonb) AS i(id uuid, "variantId" uuid, quantity int, seen bigint, "createdAt" timestamptz)
      ON CONFLICT ("cartId", "variantId") DO UPDATE SET quantity = least(greatest("CartItem".quantity, excluded.quantity), ${MAX_QUANTITY})`,
    values: [JSON.stringify(lines.map((line) => ({ id: newId(), ...line }))), to],
  })
  await ctx.db.query({
    name: 'cart_merge_details',
    text: `UPDATE "Cart" o SET email = coalesce(o.email, g.email), "shippingAddress" = coalesce(o."shippingAddress", g."shippingAddress"),
        "billingAddress" = coalesce(o."billingAddress", g."billingAddress"), "shippingMethodId" = coalesce(o."shippingMethodId", g."shippingMethodId"),
        note = coalesce(nullif(o.note, ''), g.note), "updatedAt" = $3
      FROM "Cart" g WHERE o.id = $2 AND g.id = $1`,
    values: [from[0], to, ctx.clock.now()],
  })
  await ctx.db.query({
    name: 'cart_merge_close',
    text: `UPDATE "Cart" SET status = 'merged', "updatedAt" = $2 WHERE id = ANY($1::uuid[])`,
    values: [from, ctx.clock.now()],
  })
  await releaseReservations(ctx, from)
}
