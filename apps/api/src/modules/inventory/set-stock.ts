import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { announceStock, type StockChange, type StockReason, writeLedger } from './stock-changes.ts'

export type CountedStock = { readonly variantId: string; readonly onHand: number }

/**
 * Sets what lies at a place to counted figures and writes the differences to the ledger. Never below what checkouts hold:
 * the count is raised to that, since those units are promised. Runs in the open transaction.
 */
export async function setStock(ctx: Ctx, locationId: string, counts: readonly CountedStock[], reason: StockReason, note = ''): Promise<void> {
  if (counts.length === 0) return
  const changes = await ctx.db.query<StockChange>({
    name: 'stock_set',
    text: `WITH counted AS (
        SELECT DISTINCT ON (c."variantId") c.* FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "variantId" uuid, "onHand" int)
      ), made AS (
        INSERT INTO "StockLevel" (id, "variantId", "locationId", "onHand", reserved, "updatedAt")
        SELECT id, "variantId", $2, 0, 0, $3 FROM counted ORDER BY "variantId" ON CONFLICT ("variantId", "locationId") DO NOTHING
        RETURNING id, "variantId", "onHand", reserved
      ), existing AS MATERIALIZED (
        SELECT l.id, l."variantId", l."onHand", l.reserved FROM "StockLevel" l JOIN counted c USING ("variantId")
        WHERE l."locationId" = $2 ORDER BY l.id FOR UPDATE OF l
      ), changed AS (
        UPDATE "StockLevel" l SET "onHand" = greatest(c."onHand", l.reserved), "updatedAt" = $3
        FROM counted c, existing e WHERE l.id = e.id AND c."variantId" = e."variantId"
        RETURNING l."variantId", greatest(c."onHand", e.reserved) - e."onHand" AS delta
      )
      SELECT "variantId", $2::uuid AS "locationId", delta FROM changed WHERE delta <> 0
      UNION ALL SELECT m."variantId", $2::uuid, c."onHand" FROM made m JOIN counted c USING ("variantId") WHERE c."onHand" <> 0`,
    values: [JSON.stringify(counts.map((one) => ({ id: newId(), ...one, onHand: Math.max(0, one.onHand) }))), locationId, ctx.clock.now()],
  })
  await fillNewLevels(ctx, locationId, counts)
  await writeLedger(ctx, changes, reason, { note })
  await announceStock(ctx, counts.map((one) => one.variantId))
}

// A row inserted by a statement cannot be updated by the same statement, so new levels get their figure here.
async function fillNewLevels(ctx: Ctx, locationId: string, counts: readonly CountedStock[]): Promise<void> {
  await ctx.db.query({
    name: 'stock_fill',
    text: `UPDATE "StockLevel" l SET "onHand" = greatest(c."onHand", l.reserved) FROM jsonb_to_recordset($1::jsonb) AS c("variantId" uuid, "onHand" int)
      WHERE l."variantId" = c."variantId" AND l."locationId" = $2 AND l."onHand" <> greatest(c."onHand", l.reserved)`,
    values: [JSON.stringify(counts.map((one) => ({ ...one, onHand: Math.max(0, one.onHand) }))), locationId],
  })
}
