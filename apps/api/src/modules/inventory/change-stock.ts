import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { stockChanged } from './inventory.errors.ts'
import { announceStock, type StockChange, type StockReason, writeLedger } from './stock-changes.ts'

export type StockPlace = { readonly variantId: string; readonly locationId: string }

/** Units that come or go; with `was` only where so many lie there when they do. */
export type ExpectedChange = StockChange & { readonly was?: number }

export type LockedLevel = StockPlace & { readonly onHand: number; readonly reserved: number }

/** What lies at places, locked for the rest of the transaction. Places where nothing ever lay are absent. One statement. */
export function lockLevels(ctx: Ctx, places: readonly StockPlace[]): Promise<LockedLevel[]> {
  return ctx.db.query<LockedLevel>({
    name: 'stock_lock',
    text: `SELECT l."variantId", l."locationId", l."onHand", l.reserved FROM "StockLevel" l
      JOIN jsonb_to_recordset($1::jsonb) AS w("variantId" uuid, "locationId" uuid) USING ("variantId", "locationId") ORDER BY l.id FOR UPDATE OF l`,
    values: [JSON.stringify(places)],
  })
}

/**
 * Adds units to what lies at places, or takes them away, each place once, and writes the ledger. Never below what checkouts
 * hold, nor where more or fewer lie there than was said: throws STOCK_CHANGED with the levels that do not allow it, and then
 * changes none. Four statements.
 */
export async function changeStock(
  ctx: Ctx,
  changes: readonly ExpectedChange[],
  reason: StockReason,
  note = '',
): Promise<void> {
  const wanted = changes.filter(({ delta }) => delta !== 0)
  if (wanted.length === 0) return
  const rows = JSON.stringify(wanted.map((change) => ({ id: newId(), ...change })))
  await ctx.db.query({
    name: 'stock_places',
    text: `INSERT INTO "StockLevel" (id, "variantId", "locationId", "onHand", reserved, "updatedAt")
      SELECT c.id, c."variantId", c."locationId", 0, 0, $2 FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "variantId" uuid, "locationId" uuid)
      ORDER BY c."variantId", c."locationId" ON CONFLICT ("variantId", "locationId") DO NOTHING`,
    values: [rows, ctx.clock.now()],
  })
  const levels = await ctx.db.query<LockedLevel & { isChanged: boolean }>({
    name: 'stock_change',
    text: `WITH wanted AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS c("variantId" uuid, "locationId" uuid, delta int, was int)),
      locked AS MATERIALIZED (
        SELECT l.id, l."variantId", l."locationId", l."onHand", l.reserved, w.delta, w.was
        FROM "StockLevel" l JOIN wanted w USING ("variantId", "locationId") ORDER BY l.id FOR UPDATE OF l
      ), changed AS (
        UPDATE "StockLevel" l SET "onHand" = l."onHand" + k.delta, "updatedAt" = $2 FROM locked k
        WHERE l.id = k.id AND k."onHand" + k.delta >= k.reserved AND (k.was IS NULL OR k.was = k."onHand") RETURNING l.id
      )
      SELECT k."variantId", k."locationId", k."onHand", k.reserved, c.id IS NOT NULL AS "isChanged" FROM locked k LEFT JOIN changed c USING (id)`,
    values: [rows, ctx.clock.now()],
  })
  const short = levels.filter(({ isChanged }) => !isChanged)
  if (short.length > 0)
    throw stockChanged({
      detail: 'There are fewer units than that, or checkouts hold them.',
      levels: short.map(({ isChanged: _isChanged, ...level }) => level),
    })
  await writeLedger(ctx, wanted, reason, { note })
  await announceStock(
    ctx,
    wanted.map(({ variantId }) => variantId),
  )
}
