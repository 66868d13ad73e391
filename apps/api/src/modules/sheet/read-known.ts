import type { Ctx } from '../../context.ts'
import { findCurrencies } from '../content/index.ts'
import { lockLevels } from '../inventory/index.ts'
import type { Known, Level, Price, RowChange } from './domain/row-change.ts'
import { versionText } from './read-rows.ts'

type Locked = { id: string; version: string; sku: string; prices: Price[] }

/** What the rows are judged by, locked for the rest of the transaction. Six statements at most. */
export async function readKnown(ctx: Ctx, changes: readonly RowChange[]): Promise<(change: RowChange) => Known> {
  const locked = new Map(
    (
      await lockVariants(
        ctx,
        changes.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const places = changes.flatMap(({ id, stock }) =>
    (stock ?? []).map(({ locationId }) => ({ variantId: id, locationId })),
  )
  const levels = Map.groupBy(await lockLevels(ctx, places), ({ variantId }) => variantId)
  const currencies = await findCurrencies(ctx)
  const locationIds = await readLocations(ctx)
  const takenSkus = await readTakenSkus(ctx, changes)
  return ({ id }) => {
    const row = locked.get(id)
    const own: readonly Level[] = levels.get(id) ?? []
    return { row, prices: row?.prices ?? [], levels: own, currencies, locationIds, takenSkus }
  }
}

// Not the lock of a delete: orders refer to variants, and need not wait. Prices are read once they are locked as well.
async function lockVariants(ctx: Ctx, ids: readonly string[]): Promise<Locked[]> {
  await ctx.db.query({
    name: 'sheet_lock_variants',
    text: 'SELECT id FROM "ProductVariant" WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
    values: [ids],
  })
  await ctx.db.query({
    name: 'sheet_lock_prices',
    text: 'SELECT id FROM "VariantPrice" WHERE "variantId" = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
    values: [ids],
  })
  return ctx.db.query<Locked>({
    name: 'sheet_known',
    text: `SELECT v.id, v.sku, ${versionText} AS version,
      (SELECT coalesce(json_agg(json_build_object('currency', pr.currency, 'amountMinor', pr."amountMinor", 'compareAtMinor', pr."compareAtMinor")), '[]'::json)
        FROM "VariantPrice" pr WHERE pr."variantId" = v.id) AS prices
      FROM "ProductVariant" v WHERE v.id = ANY($1::uuid[])`,
    values: [ids],
  })
}

async function readLocations(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.query<{ id: string }>({
    name: 'sheet_places',
    text: 'SELECT id FROM "StockLocation" WHERE "isActive"',
    values: [],
  })
  return new Set(rows.map(({ id }) => id))
}

/** SKUs wanted that are in use already, and those wanted twice. */
async function readTakenSkus(ctx: Ctx, changes: readonly RowChange[]): Promise<ReadonlySet<string>> {
  const wanted = changes.flatMap(({ sku }) => sku ?? [])
  if (wanted.length === 0) return new Set()
  const rows = await ctx.db.query<{ sku: string }>({
    name: 'sheet_taken_skus',
    text: 'SELECT sku FROM "ProductVariant" WHERE sku = ANY($1::text[])',
    values: [wanted],
  })
  return new Set([...rows.map(({ sku }) => sku), ...wanted.filter((sku, index) => wanted.indexOf(sku) !== index)])
}
