import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { releaseReservations } from '../inventory/index.ts'
import { MAX_QUANTITY } from './add-items.ts'

type Cart = { id: string; userId: string | null; currency: string; status: string }

/**
 * Makes a guest's cart the account's. If the account has an open cart in the same currency, the guest's lines are added
 * to it and no line is lost: the same variant in both gets the larger quantity. Answers the id of the cart to go on
 * with; null where there is none. A cart of somebody else, or one ordered already, is left alone.
 */
export async function claimCart(ctx: Ctx, userId: string, cartId: string | null): Promise<string | null> {
  const carts = await ctx.db.query<Cart>({
    name: 'cart_claim_lock',
    text: `SELECT id, "userId", currency, status FROM "Cart" WHERE status = 'open' AND (id = $1 OR "userId" = $2) ORDER BY "updatedAt" DESC, id FOR UPDATE`,
    values: [cartId, userId],
  })
  const guest = carts.find((cart) => cart.id === cartId && cart.userId === null)
  const own = carts.find((cart) => cart.userId === userId && (!guest || cart.currency === guest.currency))
  if (!guest) return own?.id ?? null
  if (!own) {
    await ctx.db.query({
      name: 'cart_claim',
      text: 'UPDATE "Cart" SET "userId" = $2, "updatedAt" = $3 WHERE id = $1',
      values: [guest.id, userId, ctx.clock.now()],
    })
    return guest.id
  }
  await mergeLines(ctx, guest.id, own.id)
  return own.id
}

async function mergeLines(ctx: Ctx, from: string, to: string): Promise<void> {
  const lines = await ctx.db.query<{ variantId: string; quantity: number; seen: string; createdAt: Date }>({
    name: 'cart_merge_read',
    text: 'SELECT "variantId", quantity, "seenPriceMinor"::text AS seen, "createdAt" FROM "CartItem" WHERE "cartId" = $1',
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
    name: 'cart_merge_close',
    text: `UPDATE "Cart" SET status = 'merged', "updatedAt" = $2 WHERE id = $1`,
    values: [from, ctx.clock.now()],
  })
  await releaseReservations(ctx, [from])
}
