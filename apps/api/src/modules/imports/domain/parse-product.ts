import type { Column, Columns, SheetRow } from './columns.ts'
import type { ParsedProduct, ParsedVariant, ProductStatus, Refusal } from './import-types.ts'
import { parseVariant, type VariantContext } from './parse-variant.ts'
import { readBoolean } from './read-values.ts'

const MAX_NAME = 200
const MAX_VENDOR = 120
const MAX_CATEGORY_NAME = 120
const MAX_CATEGORY_DEPTH = 12
const MAX_OPTION_NAME = 80
/** Longest body, in characters of HTML. */
const MAX_BODY = 100_000
const MAX_META_TITLE = 200
const MAX_META_DESCRIPTION = 400

export type ProductContext = {
  readonly columns: Columns
  /** Digits of the currency's minor unit. */
  readonly exponent: number
  readonly slug: string
  readonly toMarkdown: (html: string) => string
  readonly deriveSku: (values: readonly string[]) => string
}

export type ProductReading = { readonly product?: ParsedProduct; readonly refused: readonly Refusal[] }

const optionNameColumns = ['option1Name', 'option2Name', 'option3Name'] as const

/** Reads a product from the rows that share its handle: the first says what it is, each may add a variant or a picture. */
export function parseProduct(rows: readonly SheetRow[], context: ProductContext): ProductReading {
  const { columns } = context
  const main = rows[0] as SheetRow
  const handle = columns.cell(main, 'handle')
  const title = columns.cell(main, 'title')
  const refuse = (column: Column, reason: string): Refusal => ({
    line: main.line,
    handle,
    title,
    column: columns.title(column),
    reason,
  })

  if (title === '') return { refused: [refuse('title', 'The first row of a product must have a title')] }
  if (title.length > MAX_NAME) return { refused: [refuse('title', `Longer than ${MAX_NAME} characters`)] }
  if (columns.cell(main, 'body').length > MAX_BODY)
    return { refused: [refuse('body', `Longer than ${MAX_BODY} characters`)] }
  if (columns.has('giftCard') && readBoolean(columns.cell(main, 'giftCard')))
    return { refused: [refuse('giftCard', 'Gift cards are not sold here')] }
  const optionNames = readOptionNames(main, columns)
  const repeated = optionNames.find(
    (name, index) => optionNames.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index,
  )
  if (repeated) return { refused: [refuse('option1Name', `The option ${repeated} is named twice`)] }

  const read = readVariants(rows, optionNames, context)
  const refused = read.refused.map((one) => ({ ...one, handle, title }))
  if (read.variants.length === 0)
    return { refused: refused.length > 0 ? refused : [refuse('price', 'There is no variant that could be sold')] }
  const product: ParsedProduct = {
    line: main.line,
    handle,
    slug: context.slug,
    name: title,
    ...readTexts(main, context),
    optionNames,
    variants: read.variants,
    notes: [...read.notes, ...pictureNote(rows, columns)],
    corrections: read.corrections,
  }
  return { product, refused }
}

/** Shopify gives a product without options one called "Title" with the value "Default Title". */
function readOptionNames(main: SheetRow, columns: Columns): string[] {
  const found = optionNameColumns.map((column) => columns.cell(main, column).slice(0, MAX_OPTION_NAME))
  const isPlain =
    found[0]?.toLowerCase() === 'title' && columns.cell(main, 'option1Value').toLowerCase() === 'default title'
  return isPlain ? [] : found.filter((name) => name !== '')
}

type VariantsReading = Pick<ParsedProduct, 'notes' | 'corrections' | 'variants'> & {
  readonly refused: Omit<Refusal, 'handle' | 'title'>[]
}

function readVariants(
  rows: readonly SheetRow[],
  optionNames: readonly string[],
  context: ProductContext,
): VariantsReading {
  const { columns } = context
  const found: ParsedVariant[] = []
  const result = { variants: found, notes: [] as string[], corrections: {}, refused: [] as VariantsReading['refused'] }
  const spellings = new Map<string, string>()
  const own: VariantContext = { ...context, optionNames }
  for (const [index, row] of rows.entries()) {
    if (index > 0 && !isVariantRow(row, columns)) continue
    const { variant, refused, notes, corrections } = parseVariant(row, own)
    if (refused) {
      result.refused.push({ line: row.line, column: columns.title(refused.column), reason: refused.reason })
      continue
    }
    const spelled = respell(variant as ParsedVariant, spellings)
    const problem = clashWith(found, spelled)
    if (problem) {
      result.refused.push({ line: row.line, column: columns.title(problem.column), reason: problem.reason })
      continue
    }
    found.push(spelled)
    result.notes.push(...notes)
    Object.assign(result.corrections, corrections)
  }
  return result
}

/** Rows that only carry another picture have neither options nor anything to sell. */
function isVariantRow(row: SheetRow, columns: Columns): boolean {
  return (['option1Value', 'option2Value', 'option3Value', 'sku', 'price'] as const).some(
    (column) => columns.cell(row, column) !== '',
  )
}

/** "red" and "Red" are one value, written as it was first. */
function respell(variant: ParsedVariant, spellings: Map<string, string>): ParsedVariant {
  const options = Object.entries(variant.options).map(([name, value]) => {
    const key = `${name}\n${value.toLowerCase()}`
    if (!spellings.has(key)) spellings.set(key, value)
    return [name, spellings.get(key) as string]
  })
  return { ...variant, options: Object.fromEntries(options) }
}

function clashWith(found: readonly ParsedVariant[], variant: ParsedVariant): { column: Column; reason: string } | null {
  const values = Object.values(variant.options)
  const same = found.find((other) => Object.values(other.options).join('\n') === values.join('\n'))
  if (same)
    return { column: 'option1Value', reason: `${values.join(', ') || 'The product'} is on line ${same.line} already` }
  const twin = found.find((other) => other.sku === variant.sku)
  return twin ? { column: 'sku', reason: `${variant.sku} is on line ${twin.line} already` } : null
}

function readTexts(main: SheetRow, { columns, toMarkdown }: ProductContext): Partial<ParsedProduct> {
  const text = (column: Column) => columns.cell(main, column)
  return {
    ...(columns.has('body') && { description: toMarkdown(text('body')) }),
    ...(columns.has('vendor') && { vendor: text('vendor').slice(0, MAX_VENDOR) }),
    ...((columns.has('category') || columns.has('type')) && { category: readCategory(text('category'), text('type')) }),
    ...((columns.has('status') || columns.has('published')) && {
      status: readStatus(text('status'), text('published')),
    }),
    ...(columns.has('seoTitle') && { metaTitle: text('seoTitle').slice(0, MAX_META_TITLE) }),
    ...(columns.has('seoDescription') && { metaDescription: text('seoDescription').slice(0, MAX_META_DESCRIPTION) }),
  }
}

/** Shopify's own taxonomy is a path; a shop's own type is one name, or a path where the shop wrote it so. */
function readCategory(category: string, type: string): string[] | null {
  const chosen = category && category.toLowerCase() !== 'uncategorized' ? category : type
  const names = chosen
    .split('>')
    .map((name) => name.trim().slice(0, MAX_CATEGORY_NAME))
    .filter(Boolean)
  return names.length > 0 ? names.slice(0, MAX_CATEGORY_DEPTH) : null
}

function readStatus(status: string, published: string): ProductStatus {
  const word = status.toLowerCase()
  if (word === 'archived') return 'archived'
  if (word !== '' && word !== 'active') return 'draft'
  return readBoolean(published) === false ? 'draft' : 'published'
}

function pictureNote(rows: readonly SheetRow[], columns: Columns): string[] {
  const addresses = rows
    .flatMap((row) => [columns.cell(row, 'image'), columns.cell(row, 'variantImage')])
    .filter(Boolean)
  const count = new Set(addresses).size
  return count === 0
    ? []
    : [`${count === 1 ? '1 picture is' : `${count} pictures are`} not fetched: upload pictures to the media library`]
}
