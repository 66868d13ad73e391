export type SheetPrice = { currency: string; amountMinor: number; compareAtMinor: number | null }

export type SheetStock = { locationId: string; onHand: number; reserved: number }

export type SheetOption = { valueId: string; name: string; value: string }

/** A variant in the sheet, as `GET /admin/sheet` answers it. Parts the caller may not see are null. */
export type SheetRow = {
  id: string
  version: string
  productId: string
  product: string
  sku: string
  options: SheetOption[]
  barcode: string | null
  weightGrams: number | null
  trackInventory: boolean
  prices: SheetPrice[] | null
  stock: SheetStock[] | null
}

export type SheetLocation = { id: string; name: string }

export type SheetPage = { data: SheetRow[]; next: string | null; locations: SheetLocation[] }

export type SheetRowError = { path: string; code: string; message: string }

export type SheetSaved = {
  saved: number
  refused: number
  rows: { id: string; status: 'saved' | 'refused'; errors: SheetRowError[]; row: SheetRow | null }[]
}

export const titleOf = (row: SheetRow): string => row.options.map(({ value }) => value).join(', ')
