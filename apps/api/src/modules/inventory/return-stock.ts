import type { Ctx } from '../../context.ts'
import { announceStock, type StockChange, type StockLine, type StockReason, writeLedger } from './stock-changes.ts'

/**
 * Puts goods of an order back where they were taken from, at most what the ledger says was taken and is not back yet.
 * Runs in the open transaction; the caller's own state change makes sure that it happens once.
 */
export async function returnStock(
  ctx: Ctx,
  orderId: string,
  lines: readonly StockLine[],
  reason: Extract<StockReason, 'cancellation' | 'return'>,
): Promise<void> {
  const back = await ctx.db.query<StockChange>({
    name: 'stock_return',
    text: `WITH wanted AS (
        SELECT w."variantId", sum(w.quantity)::int AS quantity FROM jsonb_to_recordset($2::jsonb) AS w("variantId" uuid, quantity int) GROUP BY 1
      ), out AS (
        SELECT m."variantId", m."locationId", -sum(m.delta)::int AS quantity FROM "StockMovement" m
        WHERE m."orderId" = $1 GROUP BY 1, 2 HAVING sum(m.delta) < 0
      ), ranked AS (
        SELECT o.*, w.quantity AS wanted, coalesce(sum(o.quantity) OVER (PARTITION BY o."variantId" ORDER BY o."locationId" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
        FROM out o JOIN wanted w USING ("variantId")
      ), shared AS (
        SELECT "variantId", "locationId", greatest(0, least(quantity, wanted - before))::int AS quantity FROM ranked
      ), locked AS MATERIALIZED (
        SELECT l.id, s."variantId", s."locationId", s.quantity FROM "StockLevel" l JOIN shared s USING ("variantId", "locationId")
        WHERE s.quantity > 0 ORDER BY l.id FOR UPDATE OF l
      )
      UPDATE "StockLevel" l SET "onHand" = l."onHand" + k.quantity, "updatedAt" = $3 FROM locked k WHERE l.id = k.id
      RETURNING k."variantId", k."locationId", k.quantity AS delta`,
    values: [orderId, JSON.stringify(lines), ctx.clock.now()],
  })
  await writeLedger(ctx, back, reason, { orderId })
  await announceStock(
    ctx,
    back.map((one) => one.variantId),
  )
}
