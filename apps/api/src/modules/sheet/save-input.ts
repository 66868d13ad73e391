import { LARGEST_PRICE } from '@stoa/kernel'
import { type Decision, predicate, systemText, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { MAX_ROWS } from './list-sheet.ts'
import { decide, rights } from './rights.ts'
import { sheetRowView } from './sheet-view.ts'

const minor = z.int().min(0).max(LARGEST_PRICE)
const units = z.int().min(0).max(10_000_000)
const currency = z.string().regex(/^[A-Z]{3}$/, 'Three capital letters, as in EUR.')

export const priceChange = z.strictObject({
  currency,
  amountMinor: minor.nullable().optional().describe('Null takes the price away.'),
  compareAtMinor: minor.nullable().optional(),
})

const stockWish = z
  .strictObject({
    locationId: uuidSchema,
    onHand: units.optional().describe('A counted figure; goes with `was`.'),
    was: units.optional().describe('The figure the caller saw: where another stands by now, the row is refused.'),
    delta: z.int().min(-10_000_000).max(10_000_000).optional().describe('Units that come or, negative, go.'),
  })
  .refine(
    ({ onHand, was, delta }) =>
      delta === undefined ? onHand !== undefined && was !== undefined : onHand === undefined && was === undefined,
    { message: 'Either `onHand` and `was`, or `delta`.' },
  )
  .meta({ id: 'SheetStockChange' })

const isOnce = (keys: readonly string[]) => new Set(keys).size === keys.length

const rowChange = z
  .strictObject({
    id: uuidSchema,
    version: z
      .string()
      .max(64)
      .optional()
      .describe('The version that was read: where another stands by now, the row is refused.'),
    sku: z.string().trim().min(1).max(80).optional(),
    barcode: z.string().trim().max(80).nullable().optional(),
    weightGrams: z.int().min(0).max(100_000_000).nullable().optional(),
    options: z
      .record(z.string().max(80), z.string().max(120))
      .optional()
      .describe('Value of every option, by name: what is left out is taken from the variant.'),
    prices: z
      .array(priceChange.meta({ id: 'SheetPriceChange' }))
      .max(20)
      .refine((all) => isOnce(all.map((each) => each.currency)), { message: 'Each currency once.' })
      .optional(),
    stock: z
      .array(stockWish)
      .max(20)
      .refine((all) => isOnce(all.map((each) => each.locationId)), { message: 'Each place once.' })
      .optional(),
  })
  .meta({ id: 'SheetRowChange' })

export const saveInput = z.object({
  rows: z
    .array(rowChange)
    .min(1)
    .max(MAX_ROWS)
    .refine((all) => isOnce(all.map((each) => each.id)), { message: 'Each row once.' }),
  reason: z.enum(['correction', 'receipt', 'initial']).default('correction').describe('Of the stock’s changes.'),
  note: z.string().max(400).default('').describe('Kept with the stock’s changes.'),
})

export type SaveInput = z.output<typeof saveInput>

export const saveView = view('SheetSaved', {
  saved: z.int(),
  refused: z.int(),
  rows: z
    .array(
      view('SheetRowResult', {
        id: uuidSchema,
        status: z.enum(['saved', 'refused']).meta({ id: 'SheetRowStatus' }),
        errors: z.array(view('SheetRowError', { path: z.string(), code: z.string(), message: systemText() })),
        row: sheetRowView.nullable().describe('As it stands now; null where there is none.'),
      }),
    )
    .describe('In the order of the request.'),
})

/** Staff with the right to each part they change. */
export const saveAccess = predicate<SaveInput>(
  'sheetEditors',
  'staff with the right to each part they change: variants, prices, stock',
  (ctx, { rows }): Decision => {
    const isOwn = rows.some(
      (row) => row.sku !== undefined || row.barcode !== undefined || row.weightGrams !== undefined || row.options,
    )
    return decide(ctx as Ctx, [
      rights.see,
      ...(isOwn ? [rights.change] : []),
      ...(rows.some(({ prices }) => prices?.length) ? [rights.changePrices] : []),
      ...(rows.some(({ stock }) => stock?.length) ? [rights.changeStock] : []),
    ])
  },
)
