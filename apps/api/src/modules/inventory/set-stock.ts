import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { announceStock, type StockChange, type StockReason, writeLedger } from './stock-changes.ts'

export type CountedStock = { readonly variantId: string; readonly onHand: number }

/**
 * Sets what lies at a place to counted figures (each variant once) and writes the differences to the ledger. Never below
 * what checkouts hold: those units are promised. Runs in the open transaction.
 */
export async function setStock(
  ctx: Ctx,
  locationId: string,
  counts: readonly CountedStock[],
  reason: StockReason,
  note = '',
): Promise<void> {
  if (counts.length === 0) return
  const rows = JSON.stringify(
    counts.map(({ variantId, onHand }) => ({ id: newId(), variantId, onHand: Math.max(0, onHand) })),
  )
  await makeLevels(ctx, locationId, rows)
  const changes = await ctx.db.query<StockChange>({
    name: 'stock_set',
    text: `WITH counted AS (SELECT c."variantId", c."onHand" FROM jsonb_to_recordset($1::jsonb) AS c("variantId" uuid, "onHand" int)),
      locked AS MATERIALIZED (
        SELECT l.id, l."onHand" AS before, greatest(c."onHand", l.reserved) AS after
        FROM "StockLevel" l JOIN counted c USING ("variantId") WHERE l."locationId" = $2 ORDER BY l.id FOR UPDATE OF l
      )
      UPDATE "StockLevel" l SET "onHand" = k.after, "updatedAt" = $3 FROM locked k WHERE l.id = k.id AND k.after <> k.before
      RETURNING l."variantId", l."locationId", k.after - k.before AS delta`,
    values: [rows, locationId, ctx.clock.now()],
  })
  await writeLedger(ctx, changes, reason, { note })
  await announceStock(
    ctx,
    changes.map((one) => one.variantId),
  )
}

async function makeLevels(ctx: Ctx, locationId: string, rows: string): Promise<void> {
  await ctx.db.query({
    name: 'stock_levels',
    text: `INSERT INTO "StockLevel" (id, "variantId", "locationId", "onHand", reserved, "updatedAt")
      SELECT c.id, c."variantId", $2, 0, 0, $3 FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "variantId" uuid) ORDER BY c."variantId"
      ON CONFLICT ("variantId", "locationId") DO NOTHING`,
    values: [rows, locationId, ctx.clock.now()],
  })
}
