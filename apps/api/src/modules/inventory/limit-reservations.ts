import type { Ctx } from '../../context.ts'
import { tooManyReservations } from './inventory.errors.ts'

/**
 * Refuses a caller who holds units for more carts than one may. Called when the newest are held already: from here to the
 * end of the transaction callers take turns, so that many requests at once are counted one after the other. Throws
 * TOO_MANY_RESERVATIONS.
 */
export async function limitReservations(ctx: Ctx, caller: string): Promise<void> {
  const limit = ctx.services.config.reservationsPerCaller
  const now = ctx.clock.now()
  await ctx.db.query({
    name: 'stock_caller_turn',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('reservations of ' || $1::text, 0))`,
    values: [caller],
  })
  const [held] = await ctx.db.query<{ carts: number; next: Date }>({
    name: 'stock_caller_carts',
    text: 'SELECT count(DISTINCT "cartId")::int AS carts, min("expiresAt") AS next FROM "StockReservation" WHERE caller = $1 AND "expiresAt" > $2',
    values: [caller, now],
  })
  if (!held || held.carts <= limit) return
  const retryAfterSeconds = Math.max(1, Math.ceil((held.next.getTime() - now.getTime()) / 1000))
  throw tooManyReservations({
    detail: `${limit} checkouts from here are unfinished. Finish one of them, or try again in ${Math.ceil(retryAfterSeconds / 60)} min.`,
    retryAfterSeconds,
  })
}
