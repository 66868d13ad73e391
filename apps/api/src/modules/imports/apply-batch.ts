import { newId } from '@stoa/kernel'
import { invalidate, listTag, rowTag } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { readSettings } from '../content/index.ts'
import type { ParsedProduct, Refusal } from './domain/import-types.ts'
import { type Judgement, judgeProduct } from './judge-products.ts'
import { findLocation, readKnownShop } from './read-known-products.ts'
import { writeProducts } from './write-products.ts'
import type { ProductWrite } from './written-product.ts'

/** Products of one transaction. */
const BATCH = 50

/** The line to go on from. Only a help: what is written is marked, so going on from the start would skip it as well. */
export type Progress = number | 'done'

type Row = { id: string; data: ParsedProduct }

/**
 * Writes the next products of an import in one transaction. Each is compared with the shop once more, which may have
 * changed since the check. A product the database refuses is told as refused and does not hold up the others.
 */
export async function applyBatch(ctx: Ctx, importId: string, from = 0, size = BATCH): Promise<Progress> {
  try {
    return await transaction(ctx, (inner) => writeNext(inner, importId, from, size))
  } catch (error) {
    if (!isAboutTheData(error)) throw error
    if (size > 1) return halve(ctx, importId, from, size)
    return transaction(ctx, (inner) => refuseNext(inner, importId, from, error as Error))
  }
}

/** Finds the product that the database refuses by writing fewer at a time. */
async function halve(ctx: Ctx, importId: string, from: number, size: number): Promise<Progress> {
  const half = Math.floor(size / 2)
  const next = await applyBatch(ctx, importId, from, half)
  return next === 'done' ? 'done' : applyBatch(ctx, importId, next, size - half)
}

async function writeNext(ctx: Ctx, importId: string, from: number, size: number): Promise<Progress> {
  const rows = await lockNext(ctx, importId, from, size)
  if (rows === null) return 'done'
  if (rows.length === 0) return finish(ctx, importId)
  const { defaultCurrency: currency } = await readSettings(ctx)
  const locationId = (await findLocation(ctx)) ?? (await createLocation(ctx))
  const slugs = rows.map((row) => row.data.slug)
  const skus = rows.flatMap((row) => row.data.variants.map((variant) => variant.sku))
  await ctx.db.query({
    name: 'import_lock_products',
    text: 'SELECT 1 FROM "Product" WHERE slug = ANY($1::text[]) ORDER BY id FOR UPDATE',
    values: [slugs],
  })
  const shop = await readKnownShop(ctx, slugs, skus, { currency, locationId })
  const judged = rows.map((row) => ({ row, judgement: judgeProduct(row.data, shop, currency) }))
  const writes = judged.flatMap(({ row, judgement }) => toWrite(judgement, shop.products.get(row.data.slug) ?? null))
  if (writes.length > 0) await writeProducts(ctx, writes, { currency, locationId })
  await markApplied(ctx, importId, judged)
  return lastLine(rows)
}

const lastLine = (rows: readonly Row[]): number => rows.at(-1)?.data.line ?? 0

function toWrite({ product, verdict }: Judgement, known: ProductWrite['known']): ProductWrite[] {
  return product && (verdict === 'create' || verdict === 'update') ? [{ product, known }] : []
}

/** The next rows; null where the import is not being applied. Its row is locked, so two jobs do not write it both. */
async function lockNext(ctx: Ctx, importId: string, from: number, size: number): Promise<Row[] | null> {
  const [run] = await ctx.db.query({
    name: 'import_lock',
    text: `SELECT 1 FROM "ProductImport" WHERE id = $1 AND status = 'applying' FOR UPDATE`,
    values: [importId],
  })
  if (!run) return null
  return ctx.db.query<Row>({
    name: 'import_next',
    text: `SELECT id, data FROM "ImportRow" WHERE "importId" = $1 AND line >= $3 AND "appliedAt" IS NULL AND verdict IN ('create', 'update') ORDER BY line, id LIMIT $2`,
    values: [importId, size, from],
  })
}

async function createLocation(ctx: Ctx): Promise<string> {
  const id = newId()
  await ctx.db.query({
    name: 'import_location_make',
    text: `INSERT INTO "StockLocation" (id, code, name, "createdAt", "updatedAt") VALUES ($1, 'main', 'Main', $2, $2)`,
    values: [id, ctx.clock.now()],
  })
  return id
}

async function markApplied(
  ctx: Ctx,
  importId: string,
  judged: readonly { row: Row; judgement: Judgement }[],
): Promise<void> {
  const rows = judged.map(({ row, judgement: { product, refused } }) => ({
    id: row.id,
    refusal: product ? null : (refused[0] ?? null),
  }))
  await ctx.db.query({
    name: 'import_mark',
    text: `WITH done AS (SELECT d.id, d.refusal FROM jsonb_to_recordset($2::jsonb) AS d(id uuid, refusal jsonb)),
      marked AS (UPDATE "ImportRow" r SET "appliedAt" = $3, verdict = CASE WHEN d.refusal IS NULL THEN r.verdict ELSE 'refused' END,
        "column" = coalesce(d.refusal->>'column', r."column"), reason = coalesce(d.refusal->>'reason', r.reason) FROM done d WHERE r.id = d.id)
      UPDATE "ProductImport" SET applied = applied + (SELECT count(*) FROM done) WHERE id = $1`,
    values: [importId, JSON.stringify(rows), ctx.clock.now()],
  })
  // Variants that have become impossible since the check are told beside their product.
  const lost = judged.flatMap(({ judgement: { product, refused } }) => (product ? refused : refused.slice(1)))
  if (lost.length > 0) await addRefusals(ctx, importId, lost)
}

async function addRefusals(ctx: Ctx, importId: string, refusals: readonly Refusal[]): Promise<void> {
  await ctx.db.query({
    name: 'import_refusals',
    text: `INSERT INTO "ImportRow" (id, "importId", line, handle, title, verdict, "column", reason, data, "appliedAt")
      SELECT r.id, $2, r.line, left(r.handle, 255), left(r.title, 300), 'refused', left(r."column", 120), left(r.reason, 500), '{}', $3
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, line int, handle text, title text, "column" text, reason text)`,
    values: [JSON.stringify(refusals.map((refusal) => ({ id: newId(), ...refusal }))), importId, ctx.clock.now()],
  })
}

async function finish(ctx: Ctx, importId: string): Promise<'done'> {
  await ctx.db.query({
    name: 'import_finish',
    text: `UPDATE "ProductImport" SET status = 'applied', "appliedAt" = $2 WHERE id = $1`,
    values: [importId, ctx.clock.now()],
  })
  invalidate(ctx, [listTag('ProductImport'), rowTag('ProductImport', importId)])
  return 'done'
}

async function refuseNext(ctx: Ctx, importId: string, from: number, error: Error): Promise<Progress> {
  const [row] = (await lockNext(ctx, importId, from, 1)) ?? []
  if (!row) return 'done'
  const refusal = {
    line: row.data.line,
    handle: row.data.handle,
    title: row.data.name,
    column: '',
    reason: `The database refused it: ${error.message.split('\n')[0]}`,
  }
  await markApplied(ctx, importId, [
    { row, judgement: { product: null, verdict: 'refused', changes: {}, refused: [refusal] } },
  ])
  return row.data.line
}

/** SQLSTATE classes 22 and 23: values that do not fit, rules that are broken. Anything else is an outage and is tried again. */
function isAboutTheData(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^2[23][0-9A-Z]{3}$/.test(code)
}
