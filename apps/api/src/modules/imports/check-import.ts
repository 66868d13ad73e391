import { createHash } from 'node:crypto'
import { currencyExponent, newId } from '@stoa/kernel'
import { audit, invalidate, listTag } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { readSettings } from '../content/index.ts'
import type { ParsedProduct, Refusal } from './domain/import-types.ts'
import { type ImportRun, readImport } from './import-view.ts'
import { judgeProduct } from './judge-products.ts'
import { type ParsedFile, parseFile } from './parse-file.ts'
import { findLocation, readKnownShop, type ShopPlace } from './read-known-products.ts'
import { SheetProblem } from './read-sheet.ts'

export type ImportFile = { readonly bytes: Buffer; readonly filename: string; readonly source: 'shopify' }

type Row = {
  id: string
  line: number
  handle: string
  title: string
  verdict: string
  column: string | null
  reason: string | null
  changes: object
  data: ParsedProduct | object
}

/** Products compared with the shop, and rows written, at a time. */
const CHUNK = 1000

/** Reads a file and notes what applying it would do, product by product. Nothing else of the shop is changed. */
export async function checkImport(ctx: Ctx, file: ImportFile): Promise<ImportRun> {
  const { defaultCurrency } = await readSettings(ctx)
  let problem = ''
  let rows: Row[] = []
  try {
    if (file.bytes.byteLength > ctx.services.config.uploadMaxBytes)
      throw new SheetProblem(tooLarge(ctx.services.config.uploadMaxBytes))
    const parsed = await parseFile(file.bytes, currencyExponent(defaultCurrency))
    rows = await judge(ctx, parsed, { currency: defaultCurrency, locationId: await findLocation(ctx) })
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    problem = error.message
  }
  return transaction(ctx, async (inner) => {
    const id = await insertImport(inner, file, problem, rows)
    for (let from = 0; from < rows.length; from += CHUNK) await insertRows(inner, id, rows.slice(from, from + CHUNK))
    audit(inner, {
      operation: 'import.shopify',
      resource: 'ProductImport',
      objectId: id,
      details: { filename: file.filename },
    })
    invalidate(inner, [listTag('ProductImport')])
    return readImport(inner, { id })
  })
}

/** What somebody is told whose file is larger than the shop takes. */
export function tooLarge(maxBytes: number): string {
  return `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB, the most this shop takes.`
}

async function judge(ctx: Ctx, { products, refused }: ParsedFile, place: ShopPlace): Promise<Row[]> {
  const rows = refused.map(refusedRow)
  for (let from = 0; from < products.length; from += CHUNK) {
    const chunk = products.slice(from, from + CHUNK)
    const shop = await readKnownShop(
      ctx,
      chunk.map((one) => one.slug),
      chunk.flatMap((one) => one.variants.map((variant) => variant.sku)),
      place,
    )
    for (const parsed of chunk) {
      const judgement = judgeProduct(parsed, shop, place.currency)
      rows.push(...judgement.refused.map(refusedRow))
      if (judgement.product) rows.push(productRow(judgement.product, judgement.verdict, judgement.changes))
    }
  }
  return rows.sort((a, b) => a.line - b.line)
}

function refusedRow({ line, handle, title, column, reason }: Refusal): Row {
  return {
    id: newId(),
    line,
    handle: handle.slice(0, 255),
    title: title.slice(0, 300),
    verdict: 'refused',
    column: column.slice(0, 120),
    reason: reason.slice(0, 500),
    changes: {},
    data: {},
  }
}

function productRow(product: ParsedProduct, verdict: string, changes: object): Row {
  const reason = product.notes.length > 0 ? product.notes.join('; ').slice(0, 500) : null
  return {
    id: newId(),
    line: product.line,
    handle: product.handle.slice(0, 255),
    title: product.name,
    verdict,
    column: null,
    reason,
    changes,
    data: product,
  }
}

async function insertImport(ctx: Ctx, file: ImportFile, problem: string, rows: readonly Row[]): Promise<string> {
  const id = newId()
  const total = rows.filter((row) => row.verdict === 'create' || row.verdict === 'update').length
  await ctx.db.query({
    name: 'import_insert',
    text: `INSERT INTO "ProductImport" (id, source, filename, checksum, status, problem, total, applied, "createdById", "createdAt")
      VALUES ($1, $2, $3, $4, $5::text::"ImportStatus", $6, $7, 0, $8, $9)`,
    values: [
      id,
      file.source,
      withoutNul(file.filename).slice(-255),
      createHash('sha256').update(file.bytes).digest('hex'),
      problem ? 'refused' : 'checked',
      problem.slice(0, 1000),
      total,
      ctx.actor.id,
      ctx.clock.now(),
    ],
  })
  return id
}

async function insertRows(ctx: Ctx, importId: string, rows: readonly Row[]): Promise<void> {
  await ctx.db.query({
    name: 'import_rows_insert',
    text: `INSERT INTO "ImportRow" (id, "importId", line, handle, title, verdict, "column", reason, changes, data)
      SELECT r.id, $2, r.line, r.handle, r.title, r.verdict::"ImportVerdict", r."column", r.reason, r.changes, r.data
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, line int, handle text, title text, verdict text, "column" text, reason text, changes jsonb, data jsonb)`,
    values: [JSON.stringify(rows), importId],
  })
}

/** PostgreSQL has no text with NUL in it. */
const withoutNul = (text: string): string => text.replaceAll('\u0000', '')
