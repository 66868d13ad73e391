import type { Ctx } from '../../context.ts'
import { saveVariantOptions } from '../catalog/index.ts'
import { changeStock, type StockChange, type StockReason } from '../inventory/index.ts'
import { removePrices, setPrices, type VariantPricing } from '../pricing/index.ts'
import { levelAt, mergePrice } from './domain/judge-row.ts'
import type { Known, RowChange } from './domain/row-change.ts'

export type AcceptedRow = { readonly change: RowChange; readonly known: Known }

/** Writes rows that were judged, under their locks. Ten statements at most. */
export async function writeRows(
  ctx: Ctx,
  rows: readonly AcceptedRow[],
  { reason, note }: { reason: StockReason; note: string },
): Promise<void> {
  await updateVariants(
    ctx,
    rows.map(({ change }) => change),
  )
  const chosen = rows.flatMap(({ change: { id, options } }) => (options ? [{ id, value: options }] : []))
  if (chosen.length > 0) await saveVariantOptions(ctx, chosen)
  const prices = rows.flatMap(pricesOf)
  await removePrices(
    ctx,
    prices.filter(({ amountMinor }) => amountMinor === null),
  )
  await setPrices(
    ctx,
    prices.flatMap((price): VariantPricing[] =>
      price.amountMinor === null ? [] : [{ ...price, amountMinor: price.amountMinor }],
    ),
  )
  await changeStock(ctx, rows.flatMap(stockOf), reason, note)
}

async function updateVariants(ctx: Ctx, changes: readonly RowChange[]): Promise<void> {
  const rows = changes.filter(
    ({ sku, barcode, weightGrams }) => sku !== undefined || barcode !== undefined || weightGrams !== undefined,
  )
  if (rows.length === 0) return
  const values = rows.map(({ id, sku, barcode, weightGrams }) => ({
    id,
    sku: sku ?? null,
    barcode: barcode || null,
    grams: weightGrams ?? null,
    setsBarcode: barcode !== undefined,
    setsGrams: weightGrams !== undefined,
  }))
  await ctx.db.query({
    name: 'sheet_variants',
    text: `UPDATE "ProductVariant" v SET sku = coalesce(r.sku, v.sku), barcode = CASE WHEN r."setsBarcode" THEN r.barcode ELSE v.barcode END,
        "weightGrams" = CASE WHEN r."setsGrams" THEN r.grams ELSE v."weightGrams" END, "updatedAt" = $2
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, sku text, barcode text, grams int, "setsBarcode" boolean, "setsGrams" boolean) WHERE v.id = r.id`,
    values: [JSON.stringify(values), ctx.clock.now()],
  })
}

const pricesOf = ({ change, known }: AcceptedRow) =>
  (change.prices ?? []).map((price) => ({
    variantId: change.id,
    currency: price.currency,
    ...mergePrice(
      known.prices.find(({ currency }) => currency === price.currency),
      price,
    ),
  }))

const stockOf = ({ change, known }: AcceptedRow): StockChange[] =>
  (change.stock ?? []).map((wish) => {
    const { locationId } = wish
    // Where nothing lay there was nothing to lock, and something may lie there by now.
    const was = levelAt(known.levels, locationId).onHand
    const place = { variantId: change.id, locationId }
    return 'was' in wish ? { ...place, was, delta: wish.onHand - was } : { ...place, delta: wish.delta }
  })
