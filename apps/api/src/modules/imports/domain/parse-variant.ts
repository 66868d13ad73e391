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
export function parseVariant(row: SheetRow, context: VariantContext): VariantReading {
  try {
    return readVariant(row, context)
  } catch (error) {
    if (!(error instanceof CellRefused)) throw error
    return { refused: error, notes: [], corrections: {} }
  }
}

/** A cell that makes its row impossible. */
class CellRefused extends Error {
  readonly column: Column
  readonly reason: string
  constructor(column: Column, reason: string) {
    super(reason)
    this.column = column
    this.reason = reason
  }
}

function readVariant(row: SheetRow, context: VariantContext): VariantReading {
  const { columns, deriveSku } = context
  const options = readOptions(row, context)
  const ownSku = unquoteSpreadsheet(columns.cell(row, 'sku'))
  if (ownSku.length > MAX_SKU) throw new CellRefused('sku', `Longer than ${MAX_SKU} characters`)
  const sku = ownSku || deriveSku(Object.values(options))
  const { price, compareAt, quantity, grams } = readFigures(row, context)
  const notes: string[] = []
  const corrections: VariantReading['corrections'] = {}
  const isSaving = compareAt == null || (price !== undefined && compareAt > price)
  if (!isSaving) notes.push(`Compare-at price of ${sku} left out: it is not above the price`)
  if (quantity != null && quantity < 0) {
    corrections[`stock ${sku}`] = { from: quantity, to: 0 }
    notes.push(`Stock of ${sku} was below zero and becomes 0`)
  }
  const barcode = unquoteSpreadsheet(columns.cell(row, 'barcode'))
  const isTooLong = barcode.length > MAX_BARCODE
  if (isTooLong) notes.push(`Barcode of ${sku} left out: it is longer than ${MAX_BARCODE} characters`)
  const variant: ParsedVariant = {
    line: row.line,
    sku,
    isSkuDerived: ownSku === '',
    options,
    priceMinor: price,
    compareAtMinor: isSaving ? compareAt : null,
    barcode: columns.has('barcode') ? (isTooLong ? null : barcode || null) : undefined,
    weightGrams: grams,
    ...stockOf(quantity, columns.cell(row, 'tracker')),
  }
  return { variant, notes, corrections }
}

function readOptions(row: SheetRow, { columns, optionNames }: VariantContext): Record<string, string> {
  const entries = optionNames.map((name, index) => {
    const column = valueColumns[index] as (typeof valueColumns)[number]
    const value = columns.cell(row, column)
    if (value === '') throw new CellRefused(column, `There is no value for ${name}`)
    if (value.length > MAX_OPTION_VALUE) throw new CellRefused(column, `Longer than ${MAX_OPTION_VALUE} characters`)
    return [name, value]
  })
  return Object.fromEntries(entries)
}

/** Undefined where the file has no such column, null where the cell is empty. */
function readFigures(row: SheetRow, { columns, exponent }: VariantContext) {
  const read = (column: Column, reader: (text: string) => Reading<number>): number | null | undefined => {
    if (!columns.has(column)) return undefined
    const text = columns.cell(row, column)
    const reading = text === '' ? { value: null } : reader(text)
    if ('reason' in reading) throw new CellRefused(column, reading.reason)
    return reading.value
  }
  const toMinor = (text: string) => readPrice(text, exponent)
  const price = read('price', toMinor)
  if (price === null) throw new CellRefused('price', 'There is no price')
  return {
    price,
    compareAt: read('compareAt', toMinor),
    quantity: read('quantity', readQuantity),
    grams: read('grams', readGrams),
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
