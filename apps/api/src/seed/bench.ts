import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import type { Core } from '../core.ts'
import { renderMarkdown } from '../modules/content/index.ts'
import { type BenchContext, type BenchRows, type BenchSource, benchRows, madeUpSources } from './bench-rows.ts'
import { departments } from './data/departments.ts'
import { products as demoProducts } from './data/products.ts'
import { seedSettings } from './seed-settings.ts'
import { storePictures } from './store-pictures.ts'

export type BenchOptions = {
  readonly products: number
  /** A file of JSON lines with `{fields: {title, description, price, quantity}}`, gzipped or not. */
  readonly source?: string
  readonly onProgress?: (step: string) => void
}

/** Products of one transaction: large enough that statements do not count, small enough for memory and its time limit. */
const BATCH = 2500

/** Rows made to measure with are no history. */
const unrecorded = { settings: { 'stoa.change_set': 'off' } }

/** Transactions at a time: while PostgreSQL writes one batch, this process makes the next. */
const AT_ONCE = 2

/**
 * Adds published products to measure with, each with a category, a picture, one to three variants, a price in euros and
 * stock. Goes on where an interrupted run stopped; a second run with the same number adds nothing.
 */
export async function seedCatalogue(
  core: Core,
  { products, source, onProgress = () => undefined }: BenchOptions,
): Promise<void> {
  const ctx = core.systemContext('seed')
  const context = await prepare(core, ctx, source, onProgress)
  const missing = await missingNumbers(ctx, products)
  const [location] = await ctx.db.query<{ id: string }>({ text: `SELECT id FROM "StockLocation" WHERE code = 'main'` })
  const work = async () => {
    for (let batch = missing.splice(0, BATCH); batch.length > 0; batch = missing.splice(0, BATCH)) {
      const rows = benchRows(batch, context)
      await core.database.transaction(
        (connection) => insert({ ...ctx, db: connection }, rows, context.now, location?.id as string),
        unrecorded,
      )
      onProgress(`${products - missing.length} of ${products} products`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await ctx.db.query({ text: 'ANALYZE' })
}

async function missingNumbers(ctx: Ctx, products: number): Promise<number[]> {
  const rows = await ctx.db.query<{ slug: string }>({ text: `SELECT slug FROM "Product" WHERE slug LIKE 'bench-%'` })
  const known = new Set(rows.map((row) => row.slug))
  return Array.from({ length: products }, (_, index) => index).filter((index) => !known.has(`bench-${index}`))
}

async function prepare(
  core: Core,
  ctx: Ctx,
  source: string | undefined,
  onProgress: (step: string) => void,
): Promise<BenchContext> {
  await core.database.transaction((connection) => seedSettings({ ...ctx, db: connection }), unrecorded)
  const pictures = await storePictures(
    ctx,
    new Map(demoProducts.map(({ picture, name }) => [picture, name])),
    onProgress,
  )
  return {
    now: core.clock.now(),
    categoryIds: await ensureCategories(ctx),
    mediaIds: [...pictures.values()],
    sources: source === undefined ? madeUpSources() : await readSource(source),
  }
}

async function ensureCategories(ctx: Ctx): Promise<string[]> {
  const { prisma } = ctx.db
  const slugs = departments.flatMap(({ children }) => Object.keys(children))
  for (const [position, { slug, name, tint, children }] of departments.entries()) {
    const id = newId()
    const root = await prisma.category.upsert({
      where: { slug },
      create: { id, slug, name, tint, path: `${id}/`, position },
      update: {},
    })
    await prisma.category.createMany({
      skipDuplicates: true,
      data: Object.entries(children).map(([childSlug, childName], place) => {
        const childId = newId()
        return {
          id: childId,
          slug: childSlug,
          name: childName,
          tint,
          parentId: root.id,
          path: `${root.path}${childId}/`,
          position: place,
        }
      }),
    })
  }
  return (
    await prisma.category.findMany({ where: { slug: { in: slugs } }, select: { id: true }, orderBy: { slug: 'asc' } })
  ).map((one) => one.id)
}

type SourceLine = { fields: { title: string; description: string; price: number; quantity: number } }

const LONGEST_NAME = 200

async function readSource(path: string): Promise<BenchSource[]> {
  const bytes = await readFile(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { title, description, price, quantity } = (JSON.parse(line) as SourceLine).fields
      return {
        name: title.slice(0, LONGEST_NAME),
        description,
        descriptionHtml: renderMarkdown(description),
        priceMinor: price,
        units: quantity,
      }
    })
}

async function insert(ctx: Pick<Ctx, 'db'>, rows: BenchRows, now: Date, location: string): Promise<void> {
  const run = (text: string, list: object[], ...values: unknown[]) =>
    ctx.db.query({ text, values: [JSON.stringify(list), ...values] })
  await ctx.db.query({ text: 'SET LOCAL synchronous_commit = off' })
  await run(
    `INSERT INTO "Product" (id, slug, name, description, "descriptionHtml", status, "publishedAt", "categoryId", tint, vendor, "createdAt", "updatedAt")
    SELECT r.id, r.slug, r.name, r.description, r.html, 'published', r.at, r.category, r.tint::"Tint", r.vendor, r.at, r.at
    FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, slug text, name text, description text, html text, at timestamptz, category uuid, tint text, vendor text)`,
    rows.products,
  )
  await run(
    `INSERT INTO "ProductImage" (id, "productId", "mediaId", position) SELECT r.id, r.product, r.media, 0 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, media uuid)`,
    rows.images,
  )
  await run(
    `INSERT INTO "ProductOption" (id, "productId", name, position) SELECT r.id, r.product, r.name, 0 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, name text)`,
    rows.options,
  )
  await run(
    `INSERT INTO "ProductOptionValue" (id, "optionId", value, position) SELECT r.id, r.option, r.value, r.position FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, option uuid, value text, position int)`,
    rows.values,
  )
  await run(
    `INSERT INTO "ProductVariant" (id, "productId", sku, position, "createdAt", "updatedAt") SELECT r.id, r.product, r.sku, r.position, $2, $2 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, sku text, position int)`,
    rows.variants,
    now,
  )
  await run(
    `INSERT INTO "VariantOptionValue" ("variantId", "optionValueId") SELECT r.variant, r.value FROM jsonb_to_recordset($1::jsonb) AS r(variant uuid, value uuid)`,
    rows.links,
  )
  await run(
    `INSERT INTO "VariantPrice" (id, "variantId", currency, "amountMinor", "updatedAt") SELECT r.id, r.variant, 'EUR', r.amount, $2 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, variant uuid, amount bigint)`,
    rows.prices,
    now,
  )
  await run(
    `WITH counted AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(level uuid, movement uuid, variant uuid, units int)),
      levels AS (INSERT INTO "StockLevel" (id, "variantId", "locationId", "onHand", reserved, "updatedAt") SELECT level, variant, $3, units, 0, $2 FROM counted)
    INSERT INTO "StockMovement" (id, "variantId", "locationId", delta, reason, at) SELECT movement, variant, $3, units, 'initial', $2 FROM counted WHERE units > 0`,
    rows.stock,
    now,
    location,
  )
}
