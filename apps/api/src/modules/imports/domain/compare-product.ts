import { money, toDecimal } from '@stoa/kernel'
import type { Changes, KnownProduct, KnownVariant, ParsedProduct, ParsedVariant, Verdict } from './import-types.ts'

/** Longest text shown in a table of changes. */
const SHOWN = 200

/** What applying a product would do to the shop. */
export function compareProduct(
  known: KnownProduct | null,
  parsed: ParsedProduct,
  currency: string,
): { verdict: Verdict; changes: Changes } {
  if (!known) return { verdict: 'create', changes: { ...newProduct(parsed, currency), ...parsed.corrections } }
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  const note = (field: string, from: unknown, to: unknown) => {
    if (to !== undefined && !isSame(from, to)) changes[field] = { from: shown(from), to: shown(to) }
  }
  note('name', known.name, parsed.name)
  note('description', known.description, parsed.description)
  note('vendor', known.vendor, parsed.vendor)
  note('status', known.status, parsed.status)
  note('metaTitle', known.metaTitle, parsed.metaTitle)
  note('metaDescription', known.metaDescription, parsed.metaDescription)
  if (parsed.category !== undefined && !isSamePath(known.category, parsed.category ?? []))
    note('category', pathText(known.category), pathText(parsed.category ?? []))
  for (const variant of parsed.variants) compareVariant(findVariant(known, variant), variant, parsed, currency, note)
  const verdict = Object.keys(changes).length > 0 ? 'update' : 'unchanged'
  return { verdict, changes: { ...changes, ...parsed.corrections } }
}

/** The variant of the shop that a row of the file is about: by SKU, and where the file has none, by its options. */
export function findVariant(known: KnownProduct, variant: ParsedVariant): KnownVariant | null {
  const bySku = known.variants.find((one) => one.sku === variant.sku)
  if (bySku || !variant.isSkuDerived) return bySku ?? null
  return known.variants.find((one) => isSameOptions(one.options, variant.options)) ?? null
}

type Note = (field: string, from: unknown, to: unknown) => void

function compareVariant(
  known: KnownVariant | null,
  variant: ParsedVariant,
  { variants }: ParsedProduct,
  currency: string,
  note: Note,
): void {
  const label = (field: string) => (variants.length === 1 ? field : `${field} ${variant.sku}`)
  if (!known) {
    note(
      `variant ${variant.sku}`,
      null,
      [...Object.values(variant.options), price(variant.priceMinor, currency)].filter(Boolean).join(', '),
    )
    return
  }
  if (!isSameOptions(known.options, variant.options))
    note(label('options'), optionsText(known.options), optionsText(variant.options))
  note(label('price'), price(known.priceMinor, currency), price(variant.priceMinor, currency))
  if (variant.priceMinor !== undefined)
    note(
      label('compareAt'),
      price(known.compareAtMinor, currency) ?? null,
      price(variant.compareAtMinor, currency) ?? (variant.compareAtMinor === null ? null : undefined),
    )
  note(label('stock'), known.stock, variant.stock)
  note(label('trackInventory'), known.trackInventory, variant.trackInventory)
  note(label('barcode'), known.barcode, variant.barcode)
  note(label('weightGrams'), known.weightGrams, variant.weightGrams)
}

function newProduct({ status = 'draft', category, vendor, variants }: ParsedProduct, currency: string): Changes {
  const to = (value: unknown) => ({ from: null, to: value })
  return {
    status: to(status),
    price: to(price(variants[0]?.priceMinor, currency)),
    variants: to(variants.length),
    stock: to(variants.reduce((sum, one) => sum + (one.stock ?? 0), 0)),
    ...(category && { category: to(pathText(category)) }),
    ...(vendor && { vendor: to(vendor) }),
  }
}

const price = (minor: number | null | undefined, currency: string): string | undefined =>
  minor == null ? undefined : `${toDecimal(money(minor, currency))} ${currency}`
const pathText = (names: readonly string[]): string => names.join(' > ')
const optionsText = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
const shown = (value: unknown): unknown =>
  typeof value === 'string' && value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value
const isSame = (from: unknown, to: unknown): boolean => from === to || (from === undefined && to === null)
const isSamePath = (left: readonly string[], right: readonly string[]): boolean =>
  pathText(left).toLowerCase() === pathText(right).toLowerCase()

/** Names are compared without case: two spellings of an option are one option. */
function isSameOptions(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  const text = (options: Readonly<Record<string, string>>) => optionsText(options).toLowerCase()
  return text(left) === text(right)
}
