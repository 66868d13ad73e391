import { type Ctx, transaction } from '../../context.ts'
import { daysBefore } from '../../services/delete-in-batches.ts'
import { releaseReservations } from '../inventory/index.ts'

/** Carts of one transaction. */
const BATCH = 500

/** Throws away guests' carts that nobody touches any more, and all that were ordered or merged. An account keeps its open one. */
export async function purgeCarts(ctx: Ctx): Promise<void> {
  const before = daysBefore(ctx.clock.now(), ctx.services.config.keepDays.carts)
  for (;;) {
    const count = await transaction(ctx, (inner) => purgeBatch(inner, before))
    if (count < BATCH) return
  }
}

async function purgeBatch(ctx: Ctx, before: Date): Promise<number> {
  const old = await ctx.db.query<{ id: string }>({
    name: 'cart_purge_find',
    text: `SELECT id FROM "Cart" WHERE "updatedAt" <= $1 AND ("userId" IS NULL OR status <> 'open') LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    values: [before],
  })
  const ids = old.map((cart) => cart.id)
  if (ids.length === 0) return 0
  await releaseReservations(ctx, ids)
  await ctx.db.query({ name: 'cart_purge', text: 'DELETE FROM "Cart" WHERE id = ANY($1::uuid[])', values: [ids] })
  return ids.length
}
