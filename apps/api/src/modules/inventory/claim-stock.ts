import type { Ctx } from '../../context.ts'
import { outOfStock } from './inventory.errors.ts'
import type { StockLine } from './stock-changes.ts'

/** Units of one variant found at one place. */
export type Claimed = { readonly variantId: string; readonly locationId: string; readonly quantity: number }

type Row = { variantId: string; locationId: string | null; quantity: number; requested: number; available: number }

/** What happens to the units found: held for a while, or taken off the shelf. */
type Purpose = 'reserve' | 'take'

const change: Readonly<Record<Purpose, string>> = {
  reserve: 'reserved = l.reserved + s.quantity',
  take: '"onHand" = l."onHand" - s.quantity',
}

/**
 * Finds free units for every line and claims them in one statement: all lines or none. The levels are locked in the order
 * of their ids, so that two buyers of the same goods wait for each other instead of deadlocking; what is free is read from
 * the locked rows, so nobody can claim the same unit twice. A line may be shared by several places, lowest priority first.
 * Variants whose stock is not counted are left out. Throws OUT_OF_STOCK with the lines that fall short.
 */
export async function claimStock(ctx: Ctx, lines: readonly StockLine[], purpose: Purpose): Promise<Claimed[]> {
  const rows = await ctx.db.query<Row>({
    name: `stock_${purpose}`,
    text: statement(purpose),
    values: [JSON.stringify(lines), ctx.clock.now()],
  })
  const shortages = rows.filter((row) => row.locationId === null)
  if (shortages.length > 0) {
    throw outOfStock({
      detail: 'Some of it is not there any more.',
      lines: shortages.map(({ variantId, requested, available }) => ({ variantId, requested, available })),
    })
  }
  return rows.map(({ variantId, locationId, quantity }) => ({ variantId, locationId: locationId as string, quantity }))
}

function statement(purpose: Purpose): string {
  return `WITH wanted AS (
    SELECT w."variantId", sum(w.quantity)::int AS quantity FROM jsonb_to_recordset($1::jsonb) AS w("variantId" uuid, quantity int)
    JOIN "ProductVariant" v ON v.id = w."variantId" AND v."trackInventory" GROUP BY 1
  ), locked AS MATERIALIZED (
    SELECT l.id, l."variantId", l."locationId", l."onHand" - l.reserved AS free FROM "StockLevel" l
    WHERE l."variantId" IN (SELECT "variantId" FROM wanted) ORDER BY l.id FOR UPDATE
  ), ranked AS (
    SELECT l.*, w.quantity AS wanted, coalesce(sum(l.free) OVER (PARTITION BY l."variantId" ORDER BY p.priority, l.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM locked l JOIN wanted w USING ("variantId") JOIN "StockLocation" p ON p.id = l."locationId" AND p."isActive"
  ), shared AS (
    SELECT id, "variantId", "locationId", greatest(0, least(free, wanted - before))::int AS quantity FROM ranked
  ), short AS (
    SELECT w."variantId", w.quantity AS requested, coalesce(sum(s.quantity), 0)::int AS available
    FROM wanted w LEFT JOIN shared s USING ("variantId") GROUP BY 1, 2 HAVING coalesce(sum(s.quantity), 0) < w.quantity
  ), claimed AS (
    UPDATE "StockLevel" l SET ${change[purpose]}, "updatedAt" = $2
    FROM shared s WHERE l.id = s.id AND s.quantity > 0 AND NOT EXISTS (SELECT 1 FROM short) RETURNING s."variantId", s."locationId", s.quantity
  )
  SELECT "variantId", "locationId", quantity, 0 AS requested, 0 AS available FROM claimed
  UNION ALL SELECT "variantId", NULL, 0, requested, available FROM short`
}
