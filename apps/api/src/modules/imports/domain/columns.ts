/** Columns of Shopify's product export that mean something here, with the names they have had over the years. */
const names = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  body: ['Body (HTML)', 'Body HTML', 'Body', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category', 'Standard Product Type', 'Standardized Product Type'],
  type: ['Type', 'Custom Product Type'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  option1Name: ['Option1 Name'],
  option1Value: ['Option1 Value'],
  option2Name: ['Option2 Name'],
  option2Value: ['Option2 Value'],
  option3Name: ['Option3 Name'],
  option3Value: ['Option3 Value'],
  sku: ['Variant SKU', 'SKU'],
  grams: ['Variant Grams', 'Weight value (grams)'],
  tracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  price: ['Variant Price', 'Price'],
  compareAt: ['Variant Compare At Price', 'Compare-at price'],
  barcode: ['Variant Barcode', 'Barcode'],
  image: ['Image Src', 'Product image URL'],
  variantImage: ['Variant Image', 'Variant image URL'],
  giftCard: ['Gift Card'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof names

/** Without these a file is no product export. */
export const requiredColumns: readonly Column[] = ['handle', 'title']

/** Where the columns of one file are. */
export type Columns = {
  /** Whether the file has the column. */
  has(column: Column): boolean
  /** What a row says, without the white space around it; empty where it says nothing. */
  cell(row: SheetRow, column: Column): string
  /** The column's name as this file writes it. */
  title(column: Column): string
}

export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** Finds the columns by name, whatever their order, case and spacing. Of two of a name the first counts. */
export function findColumns(header: readonly string[]): Columns {
  const places = new Map<string, number>()
  header.forEach((name, index) => {
    const key = normalise(name)
    if (!places.has(key)) places.set(key, index)
  })
  const placeOf = new Map<Column, number>()
  for (const [column, spellings] of Object.entries(names)) {
    const place = spellings.map((name) => places.get(normalise(name))).find((found) => found !== undefined)
    if (place !== undefined) placeOf.set(column as Column, place)
  }
  return {
    has: (column) => placeOf.has(column),
    cell: (row, column) => tidy(row.cells[placeOf.get(column) ?? -1] ?? ''),
    title: (column) => header[placeOf.get(column) ?? -1]?.trim() || names[column][0],
  }
}

/** The name of a column in Shopify's own exports. */
export function nameOf(column: Column): string {
  return names[column][0]
}

const normalise = (name: string): string => tidy(name).replace(/\s+/g, ' ').toLowerCase()

/** Spreadsheets and web pages leave non-breaking spaces, which are white space to a reader. */
function tidy(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f\ufeff]/g, ' ').trim()
}
