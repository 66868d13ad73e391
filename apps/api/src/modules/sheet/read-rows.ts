import { compileSql, mayDo, raw, type Sql, sql } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { rights } from './rights.ts'
import type { SheetRow } from './sheet-view.ts'

/** A price that comes or goes changes it as much as the variant's own columns do. */
export const versionText = `md5(v.xmin::text || coalesce((SELECT string_agg(pr.id::text || pr.xmin::text, ',' ORDER BY pr.id) FROM "VariantPrice" pr WHERE pr."variantId" = v.id), ''))`

const options = sql`(SELECT coalesce(json_agg(json_build_object('valueId', ov.id, 'name', o.name, 'value', ov.value) ORDER BY o.position, o.id), '[]'::json)
  FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE x."variantId" = v.id)`

const prices = sql`(SELECT coalesce(json_agg(json_build_object('currency', pr.currency, 'amountMinor', pr."amountMinor", 'compareAtMinor', pr."compareAtMinor") ORDER BY pr.currency), '[]'::json)
  FROM "VariantPrice" pr WHERE pr."variantId" = v.id)`

const stock = sql`(SELECT coalesce(json_agg(json_build_object('locationId', l."locationId", 'onHand', l."onHand", 'reserved', l.reserved)), '[]'::json)
  FROM "StockLevel" l WHERE l."variantId" = v.id)`

const nothing = sql`NULL::json`

/** Rows of the sheet by their order, products one after the other, with the parts the caller may see. One statement. */
export function readRows(ctx: Ctx, name: string, where: Sql, limit: number): Promise<SheetRow[]> {
  const seesPrices = mayDo(ctx.actor, rights.seePrices)
  const seesStock = mayDo(ctx.actor, rights.seeStock)
  const { text, bind } = compileSql(
    sql`SELECT v.id, ${raw(versionText)} AS version, v."productId", p.name AS product, v.position, v.sku, ${options} AS options, v.barcode, v."weightGrams", v."trackInventory",
      ${seesPrices ? prices : nothing} AS prices, ${seesStock ? stock : nothing} AS stock
      FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" WHERE ${where} ORDER BY v."productId", v.position, v.id LIMIT ${limit}::int`,
  )
  const seen = `${seesPrices ? 'p' : ''}${seesStock ? 's' : ''}`
  return ctx.db.query<SheetRow>({ name: `sheet_${name}_${seen}`, text, values: bind({ ctx, values: [] }) })
}

/** Those rows that exist, by id. One statement. */
export async function readRowsById(ctx: Ctx, ids: readonly string[]): Promise<Map<string, SheetRow>> {
  const rows = await readRows(ctx, 'ids', sql`v.id = ANY(${ids}::uuid[])`, ids.length)
  return new Map(rows.map((row) => [row.id, row]))
}
