import { randomUUID } from 'node:crypto'
import { notFound } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { addAvailableItems, answerCart, type cartView } from '../cart/index.ts'

/** Puts what can still be had of an order into the account's bag: the given one, the open one, or a new one. */
export async function reorder(
  ctx: Ctx,
  { id, cartId }: { id: string; cartId?: string },
): Promise<z.infer<typeof cartView>> {
  const items = await ctx.db.query<{ variantId: string; quantity: number; currency: string }>({
    name: 'reorder_items',
    text: 'SELECT i."variantId", i.quantity, o.currency FROM "OrderItem" i JOIN "Order" o ON o.id = i."orderId" WHERE o.id = $1 AND o."userId" = $2 ORDER BY i.position',
    values: [id, ctx.actor.id],
  })
  const [first] = items
  if (!first) throw notFound({ detail: 'There is no such order.' })
  const target = await openCart(ctx, first.currency, cartId)
  await addAvailableItems(ctx, target, items)
  return answerCart(ctx, target)
}

async function openCart(ctx: Ctx, currency: string, wanted: string | undefined): Promise<string> {
  const [open] = await ctx.db.query<{ id: string }>({
    name: 'reorder_cart',
    text: `SELECT id FROM "Cart" WHERE status = 'open' AND currency = $2 AND ("userId" = $1 OR (id = $3 AND "userId" IS NULL)) ORDER BY (id = $3) DESC NULLS LAST, "updatedAt" DESC LIMIT 1`,
    values: [ctx.actor.id, currency, wanted ?? null],
  })
  if (open) return open.id
  const id = randomUUID()
  await ctx.db.query({
    name: 'reorder_cart_new',
    text: 'INSERT INTO "Cart" (id, "userId", currency, "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $4)',
    values: [id, ctx.actor.id, currency, ctx.clock.now()],
  })
  return id
}
