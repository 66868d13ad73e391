import { compareProduct, findVariant } from './domain/compare-product.ts'
import type { Changes, ParsedProduct, ParsedVariant, Refusal, Verdict } from './domain/import-types.ts'
import type { KnownShop } from './read-known-products.ts'

export type Judgement = {
  /** The product, less what is refused; null where nothing of it is left. */
  readonly product: ParsedProduct | null
  readonly verdict: Verdict
  readonly changes: Changes
  readonly refused: readonly Refusal[]
}

/** Compares a product of a file with the shop as it is now. */
export function judgeProduct(parsed: ParsedProduct, shop: KnownShop, currency: string): Judgement {
  const known = shop.products.get(parsed.slug) ?? null
  const refused: Refusal[] = []
  const refuse = (variant: ParsedVariant, column: string, reason: string) => {
    refused.push({ line: variant.line, handle: parsed.handle, title: parsed.name, column, reason })
    return false
  }
  const variants = parsed.variants.filter((variant) => {
    const owner = shop.skuOwners.get(variant.sku)
    if (owner && owner.slug !== parsed.slug)
      return refuse(variant, 'Variant SKU', `${variant.sku} already belongs to ${owner.name}`)
    const isNew = known === null || findVariant(known, variant) === null
    return isNew && variant.priceMinor === undefined
      ? refuse(variant, 'Variant Price', 'What is new needs a price')
      : true
  })
  if (variants.length === 0) return { product: null, verdict: 'refused', changes: {}, refused }
  const product = { ...parsed, variants }
  return { product, ...compareProduct(known, product, currency), refused }
}
