import type { Column, Columns, SheetRow } from './columns.ts'
import type { ParsedVariant } from './import-types.ts'
import { type Reading, readGrams, readPrice, readQuantity, unquoteSpreadsheet } from './read-values.ts'

const MAX_SKU = 80
const MAX_BARCODE = 80
const MAX_OPTION_VALUE = 120

/** What a row's own text gives, besides the variant: notes for the reader, corrections, or why it is refused. */
export type VariantReading = {
  readonly variant?: ParsedVariant
  readonly refused?: { readonly column: Column; readonly reason: string }
  readonly notes: string[]
  readonly corrections: Record<string, { from: unknown; to: unknown }>
}

export type VariantContext = {
  readonly columns: Columns
  readonly optionNames: readonly string[]
  /** Digits of the currency's minor unit. */
  readonly exponent: number
  /** Makes a SKU of what tells this variant apart. */
  readonly deriveSku: (values: readonly string[]) => string
}

const valueColumns = ['option1Value', 'option2Value', 'option3Value'] as const

/** Reads the variant of one row. */
export function parseVariant(
  row: SheetRow,
  { columns, optionNames, exponent, deriveSku }: VariantContext,
): VariantReading {
  const notes: string[] = []
  const corrections: VariantReading['corrections'] = {}
  const text = (column: Column) => columns.cell(row, column)
  const refuse = (column: Column, reason: string): VariantReading => ({
    refused: { column, reason },
    notes: [],
    corrections: {},
  })

  const options: Record<string, string> = {}
  for (const [index, name] of optionNames.entries()) {
    const column = valueColumns[index] as (typeof valueColumns)[number]
    if (text(column) === '') return refuse(column, `There is no value for ${name}`)
    if (text(column).length > MAX_OPTION_VALUE) return refuse(column, `Longer than ${MAX_OPTION_VALUE} characters`)
    options[name] = text(column)
  }
  const ownSku = unquoteSpreadsheet(text('sku'))
  if (ownSku.length > MAX_SKU) return refuse('sku', `Longer than ${MAX_SKU} characters`)
  const sku = ownSku || deriveSku(Object.values(options))

  const read = (column: Column, reader: (text: string) => Reading<number>) => {
    if (!columns.has(column)) return { value: undefined }
    return text(column) === '' ? { value: null } : reader(text(column))
  }
  const price = read('price', (value) => readPrice(value, exponent))
  if ('reason' in price) return refuse('price', price.reason)
  if (price.value === null) return refuse('price', 'There is no price')
  const compareAt = read('compareAt', (value) => readPrice(value, exponent))
  if ('reason' in compareAt) return refuse('compareAt', compareAt.reason)
  const quantity = read('quantity', readQuantity)
  if ('reason' in quantity) return refuse('quantity', quantity.reason)
  const grams = read('grams', readGrams)
  if ('reason' in grams) return refuse('grams', grams.reason)

  const isSaving = compareAt.value == null || (price.value !== undefined && compareAt.value > price.value)
  if (!isSaving) notes.push(`Compare-at price of ${sku} left out: it is not above the price`)
  if (quantity.value != null && quantity.value < 0) {
    corrections[`stock ${sku}`] = { from: quantity.value, to: 0 }
    notes.push(`Stock of ${sku} was below zero and becomes 0`)
  }
  const barcode = unquoteSpreadsheet(text('barcode'))
  if (barcode.length > MAX_BARCODE)
    notes.push(`Barcode of ${sku} left out: it is longer than ${MAX_BARCODE} characters`)
  return {
    notes,
    corrections,
    variant: {
      line: row.line,
      sku,
      isSkuDerived: ownSku === '',
      options,
      priceMinor: price.value,
      compareAtMinor: isSaving ? compareAt.value : null,
      barcode: columns.has('barcode') ? (barcode.length > MAX_BARCODE ? null : barcode || null) : undefined,
      weightGrams: grams.value,
      ...stockOf(quantity.value, text('tracker')),
    },
  }
}

/** Without a figure and a tracker the goods are not counted: they cannot run out. */
function stockOf(
  quantity: number | null | undefined,
  tracker: string,
): Pick<ParsedVariant, 'stock' | 'trackInventory'> {
  if (quantity === undefined) return {}
  if (quantity === null) return { trackInventory: tracker !== '', ...(tracker !== '' && { stock: 0 }) }
  return { trackInventory: true, stock: Math.max(0, quantity) }
}
