import { createHash } from 'node:crypto'
import { nearestName, slugOf, slugPattern } from '@stoa/kit'
import { type Columns, findColumns, nameOf, requiredColumns, type SheetRow } from './domain/columns.ts'
import type { ParsedProduct, Refusal } from './domain/import-types.ts'
import { parseProduct } from './domain/parse-product.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'
import { readSheet, SheetProblem } from './read-sheet.ts'

const MAX_SLUG = 160
const MAX_SKU = 80

export type ParsedFile = { readonly products: readonly ParsedProduct[]; readonly refused: readonly Refusal[] }

/** Reads a Shopify product export. `exponent` is the number of the currency's decimals. Throws SheetProblem. */
export async function parseFile(bytes: Buffer, exponent: number): Promise<ParsedFile> {
  const { columns, groups, refused } = await groupByHandle(bytes)
  const products: ParsedProduct[] = []
  const slugs = new Set<string>()
  for (const rows of groups.values()) {
    const slug = slugFor(columns.cell(rows[0] as SheetRow, 'handle'), slugs)
    const reading = parseProduct(rows, {
      columns,
      exponent,
      slug,
      toMarkdown: htmlToMarkdown,
      deriveSku: (values) => skuFor(slug, values),
    })
    if (reading.product) products.push(reading.product)
    refused.push(...reading.refused)
    // Converting the texts of a large file takes a while, during which others are served.
    if (slugs.size % 100 === 0) await new Promise(setImmediate)
  }
  return dropTakenSkus(products, refused, columns)
}

type Grouped = { columns: Columns; groups: Map<string, SheetRow[]>; refused: Refusal[] }

async function groupByHandle(bytes: Buffer): Promise<Grouped> {
  const sheet = readSheet(bytes)
  const first = await sheet.next()
  if (first.done) throw new SheetProblem('The file has no rows.')
  checkHeader(first.value.cells)
  const columns = findColumns(first.value.cells)
  const groups = new Map<string, SheetRow[]>()
  const refused: Refusal[] = []
  for await (const row of sheet) {
    const handle = columns.cell(row, 'handle')
    if (handle === '') {
      const isEmpty = row.cells.every((cell) => cell.trim() === '')
      if (!isEmpty)
        refused.push({
          line: row.line,
          handle: '',
          title: columns.cell(row, 'title').slice(0, 300),
          column: columns.title('handle'),
          reason: 'The row has no handle',
        })
      continue
    }
    const key = handle.toLowerCase()
    const rows = groups.get(key)
    if (rows) rows.push(row)
    else groups.set(key, [row])
  }
  if (groups.size === 0 && refused.length === 0) throw new SheetProblem('The file has a header and no rows below it.')
  return { columns, groups, refused }
}

function checkHeader(header: readonly string[]): void {
  const columns = findColumns(header)
  const missing = requiredColumns.filter((column) => !columns.has(column))
  if (missing.length === 0) return
  const tell = missing.map((column) => {
    const near = nearestName(nameOf(column), header.map((name) => name.trim()).filter(Boolean))
    return `"${nameOf(column)}"${near ? ` (the nearest is "${near}")` : ''}`
  })
  throw new SheetProblem(
    `This is no Shopify product export: the column ${tell.join(' and the column ')} ${tell.length > 1 ? 'are' : 'is'} missing.`,
  )
}

/** A handle as a slug. Handles may have letters of any script; two that would become one slug get a mark of their own. */
function slugFor(handle: string, taken: Set<string>): string {
  const lower = handle.toLowerCase()
  const isSlug = slugPattern.test(lower) && lower.length <= MAX_SLUG
  const base = isSlug ? lower : slugOf(handle)
  const isLossy = base === 'item' && lower !== 'item'
  const slug = isLossy || taken.has(base) ? `${base}-${hashOf(lower)}` : base
  taken.add(slug)
  return slug
}

function skuFor(slug: string, values: readonly string[]): string {
  const text = [slug, ...values.map((value) => slugOf(value))].join('-')
  return text.length <= MAX_SKU ? text : `${text.slice(0, MAX_SKU - 9)}-${hashOf(text)}`
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** A SKU belongs to one variant: of two products in the file the later one loses it. */
function dropTakenSkus(products: readonly ParsedProduct[], refused: readonly Refusal[], columns: Columns): ParsedFile {
  const owners = new Map<string, number>()
  const more: Refusal[] = []
  const kept = products.flatMap((product) => {
    const variants = product.variants.filter((variant) => {
      const owner = owners.get(variant.sku)
      if (owner === undefined) owners.set(variant.sku, variant.line)
      else
        more.push({
          line: variant.line,
          handle: product.handle,
          title: product.name,
          column: columns.title('sku'),
          reason: `${variant.sku} is on line ${owner} already`,
        })
      return owner === undefined
    })
    return variants.length > 0 ? [{ ...product, variants }] : []
  })
  return { products: kept, refused: [...refused, ...more] }
}
