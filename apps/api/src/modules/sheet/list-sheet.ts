import { all, type Sql, sql, uuidSchema, validationFailed } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { readRows } from './read-rows.ts'
import type { SheetRow, sheetPageView } from './sheet-view.ts'

export const MAX_ROWS = 500

export const sheetFilter = {
  productId: uuidSchema.optional(),
  categoryId: uuidSchema.optional().describe('Products of a category and of all below it.'),
  collectionId: uuidSchema.optional(),
  status: z.enum(['draft', 'published', 'archived']).optional(),
  vendor: z.string().max(120).optional(),
  option: z.string().max(120).optional().describe('Value of any option, for example "Red".'),
  atMost: z.coerce.number().int().min(0).max(10_000_000).optional().describe('So many free units or fewer.'),
  q: z.string().max(100).optional().describe('Part of a SKU or of a product’s name.'),
}

export const listInput = z.object({
  ...sheetFilter,
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(MAX_ROWS).default(100),
})

type Input = z.output<typeof listInput>

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const conditions: { readonly [K in keyof typeof sheetFilter]: (value: string) => Sql } = {
  productId: (id) => sql`v."productId" = ${id}::uuid`,
  categoryId: (id) =>
    sql`p."categoryId" = ANY(ARRAY(SELECT below.id FROM "Category" root JOIN "Category" below ON below.path LIKE root.path || '%' WHERE root.id = ${id}::uuid))`,
  collectionId: (id) =>
    sql`EXISTS (SELECT 1 FROM "CollectionProduct" cp WHERE cp."collectionId" = ${id}::uuid AND cp."productId" = p.id)`,
  status: (status) => sql`p.status = ${status}::text::"ProductStatus"`,
  vendor: (vendor) => sql`p.vendor = ${vendor}::text`,
  option: (value) =>
    sql`EXISTS (SELECT 1 FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" WHERE x."variantId" = v.id AND ov.value = ${value}::text)`,
  atMost: (units) =>
    sql`v."trackInventory" AND (SELECT coalesce(sum(l."onHand" - l.reserved), 0) FROM "StockLevel" l JOIN "StockLocation" place ON place.id = l."locationId" AND place."isActive" WHERE l."variantId" = v.id) <= ${units}::int`,
  q: (text) =>
    sql`v.id IN (SELECT s.id FROM "ProductVariant" s WHERE s.sku ILIKE ${like(text)}::text UNION ALL
      SELECT s.id FROM "Product" n JOIN "ProductVariant" s ON s."productId" = n.id WHERE n.name ILIKE ${like(text)}::text)`,
}

/** A page of the sheet, from where the one before ended: the ten-thousandth row costs what the first does. Two statements. */
export async function listSheet(ctx: Ctx, input: Input): Promise<z.input<typeof sheetPageView>> {
  const given = Object.entries(conditions).flatMap(([name, where]) => {
    const value = input[name as keyof typeof conditions]
    return value === undefined || value === '' ? [] : [{ name, where: where(String(value)) }]
  })
  const start = input.after === undefined ? [] : [{ name: 'after', where: afterSql(input.after) }]
  const parts = [...given, ...start]
  const shape = parts.map(({ name }) => name.slice(0, 3)).join('')
  const where = parts.length === 0 ? sql`true` : all(parts.map((part) => part.where))
  const rows = await readRows(ctx, `list${shape}`, where, input.limit + 1)
  const data = rows.slice(0, input.limit)
  const locations = await ctx.db.query<{ id: string; name: string }>({
    name: 'sheet_locations',
    text: 'SELECT id, name FROM "StockLocation" WHERE "isActive" ORDER BY priority, id',
    values: [],
  })
  return { data, next: rows.length > data.length ? cursorOf(data) : null, locations }
}

function cursorOf(rows: readonly SheetRow[]): string | null {
  const last = rows.at(-1)
  return last ? `${last.productId}.${last.position}.${last.id}` : null
}

const cursorShape = /^([0-9a-f-]{36})\.(-?\d{1,10})\.([0-9a-f-]{36})$/

function afterSql(cursor: string): Sql {
  const [, productId, position, id] = cursorShape.exec(cursor) ?? []
  const isPlace = Math.abs(Number(position)) <= 2_147_483_647
  if (!isPlace || !uuidSchema.safeParse(productId).success || !uuidSchema.safeParse(id).success)
    throw validationFailed({
      errors: [{ path: 'after', code: 'invalid_value', message: 'This is no `next` of a page.' }],
    })
  return sql`(v."productId", v.position, v.id) > (${productId}::uuid, ${Number(position)}::int, ${id}::uuid)`
}
