import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { claimStock } from './claim-stock.ts'
import { limitReservations } from './limit-reservations.ts'
import type { StockLine } from './stock-changes.ts'

export type Reservation = {
  readonly cartId: string
  /** The payment the units are held for. */
  readonly paymentId: string
  /** Who holds them, as the throttle tells callers apart. */
  readonly caller: string
  readonly expiresAt: Date
}

/**
 * Holds units for a cart, in place of what it held before: all lines or none. Runs in the open transaction. Throws
 * OUT_OF_STOCK with the lines, TOO_MANY_RESERVATIONS.
 */
export async function reserveStock(
  ctx: Ctx,
  { cartId, paymentId, caller, expiresAt }: Reservation,
  lines: readonly StockLine[],
): Promise<void> {
  await releaseReservations(ctx, [cartId], { next: lines })
  const held = await claimStock(ctx, lines, 'reserve')
  if (held.length === 0) return
  await ctx.db.query({
    name: 'stock_reservation',
    text: `INSERT INTO "StockReservation" (id, "cartId", "variantId", "locationId", quantity, "expiresAt", "paymentId", caller)
      SELECT r.id, $2, r."variantId", r."locationId", r.quantity, $3, $4, $5
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "variantId" uuid, "locationId" uuid, quantity int)`,
    values: [JSON.stringify(held.map((one) => ({ id: newId(), ...one }))), cartId, expiresAt, paymentId, caller],
  })
  await limitReservations(ctx, caller)
}

/**
 * Gives back what carts hold, or only what they hold for `paymentId`: a card that is tried after another holds anew, and
 * the first one's failure leaves it alone. Deleting the reservation is what entitles to give back, so no unit is given back twice.
 * The levels of `next`, which the caller is about to claim, are locked together with them, all in the order of their ids:
 * locked later, they could be held by somebody who waits for these.
 */
export async function releaseReservations(
  ctx: Ctx,
  cartIds: readonly string[],
  { next = [], paymentId = null }: { next?: readonly StockLine[]; paymentId?: string | null } = {},
): Promise<void> {
  await ctx.db.query({
    name: 'stock_release',
    text: `WITH gone AS (
        DELETE FROM "StockReservation" WHERE "cartId" = ANY($1::uuid[]) AND ($4::uuid IS NULL OR "paymentId" = $4) RETURNING "variantId", "locationId", quantity
      ), summed AS (
        SELECT "variantId", "locationId", sum(quantity)::int AS quantity FROM gone GROUP BY 1, 2
      ), concerned AS (
        SELECT "variantId" FROM summed UNION SELECT unnest($3::uuid[])
      ), locked AS MATERIALIZED (
        SELECT l.id, s.quantity FROM concerned c JOIN "StockLevel" l USING ("variantId") LEFT JOIN summed s USING ("variantId", "locationId")
        ORDER BY l.id FOR UPDATE OF l
      )
      UPDATE "StockLevel" l SET reserved = l.reserved - k.quantity, "updatedAt" = $2 FROM locked k WHERE l.id = k.id AND k.quantity > 0`,
    values: [cartIds, ctx.clock.now(), next.map((line) => line.variantId), paymentId],
  })
}
