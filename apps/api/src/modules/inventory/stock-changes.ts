import { newId } from '@stoa/kernel'
import { invalidate, listTag, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { freeUnitsText } from '../catalog/index.ts'

export type StockReason = 'initial' | 'correction' | 'receipt' | 'sale' | 'cancellation' | 'return' | 'import'

export type StockLine = { readonly variantId: string; readonly quantity: number }

export type StockChange = { readonly variantId: string; readonly locationId: string; readonly delta: number }

/**
 * Writes the ledger lines of changes that were just made, in the same transaction. Together with the conditional updates
 * of the levels this keeps, for every variant and place, the sum of the ledger equal to what lies there.
 */
export async function writeLedger(
  ctx: Ctx,
  changes: readonly StockChange[],
  reason: StockReason,
  about: { orderId?: string; note?: string } = {},
): Promise<void> {
  if (changes.length === 0) return
  await ctx.db.query({
    name: 'stock_ledger',
    text: `INSERT INTO "StockMovement" (id, "variantId", "locationId", delta, reason, "orderId", "actorId", "changeSetId", note, at)
      SELECT m.id, m."variantId", m."locationId", m.delta, $2::text::"StockReason", $3, $4, $7, $5, $6
      FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, "variantId" uuid, "locationId" uuid, delta int)`,
    values: [
      JSON.stringify(changes.map((change) => ({ id: newId(), ...change }))),
      reason,
      about.orderId ?? null,
      ctx.actor.id,
      about.note ?? '',
      ctx.clock.now(),
      ctx.unit?.changeSetId ?? null,
    ],
  })
}

/** From this many free units down, what the storefront says of a product changes with every unit. */
const VISIBLE_UNITS = 6

/** Makes cached answers stale where the change can be seen: "3 left", "sold out". */
export async function announceStock(ctx: Ctx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  const seen = await ctx.db.query<{ productId: string; free: number }>({
    name: 'stock_seen',
    text: `SELECT * FROM (SELECT v."productId", ${freeUnitsText('v.id')} AS free FROM "ProductVariant" v WHERE v.id = ANY($1::uuid[])) seen WHERE free <= $2`,
    values: [variantIds, VISIBLE_UNITS],
  })
  invalidate(
    ctx,
    seen.map((one) => rowTag('Product', one.productId)),
  )
  if (seen.some((one) => one.free <= 0)) invalidate(ctx, [listTag('Product')])
}
