import { type Ctx, transaction } from '../../context.ts'
import { releaseReservations } from './reserve-stock.ts'

/** Carts handled in one transaction. */
const BATCH = 200

/** Gives back what carts hold past their time. Runs every minute; two of it at once share the work. */
export async function releaseExpired(ctx: Ctx): Promise<void> {
  for (;;) {
    const count = await transaction(ctx, async (inner) => {
      const carts = await inner.db.query<{ cartId: string }>({
        name: 'stock_expired',
        text: `SELECT DISTINCT "cartId" FROM (SELECT "cartId" FROM "StockReservation" WHERE "expiresAt" <= $1 ORDER BY "expiresAt" LIMIT $2 FOR UPDATE SKIP LOCKED) due`,
        values: [inner.clock.now(), BATCH],
      })
      if (carts.length > 0)
        await releaseReservations(
          inner,
          carts.map((one) => one.cartId),
        )
      return carts.length
    })
    if (count === 0) return
  }
}
