import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'

const priceView = view('SheetPrice', {
  currency: z.string().describe('ISO 4217.'),
  amountMinor: z.int().describe('Minor units.'),
  compareAtMinor: z.int().nullable(),
})

const stockView = view('SheetStock', {
  locationId: uuidSchema,
  onHand: z.int(),
  reserved: z.int().describe('Units of those that checkouts hold.'),
})

const optionView = view('SheetOption', { valueId: uuidSchema, name: z.string(), value: z.string() })

export const sheetRowView = view('SheetRow', {
  id: uuidSchema,
  version: z.string().describe('Of the variant and its prices: another one means that somebody changed them.'),
  productId: uuidSchema,
  product: z.string(),
  position: z.int().describe('Among the variants of its product.'),
  sku: z.string(),
  options: z.array(optionView),
  barcode: z.string().nullable(),
  weightGrams: z.int().nullable(),
  trackInventory: z.boolean(),
  prices: z.array(priceView).nullable().describe('Null where the caller may not see prices.'),
  stock: z.array(stockView).nullable().describe('Null where the caller may not see stock.'),
})

export type SheetRow = z.infer<typeof sheetRowView>

export const sheetPageView = view('SheetPage', {
  data: z.array(sheetRowView),
  next: z.string().nullable().describe('What `after` takes to go on; null at the end.'),
  locations: z.array(view('SheetLocation', { id: uuidSchema, name: z.string() })).describe('Places in use, in order.'),
})
