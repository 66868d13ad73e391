import { type Decision, mayDo } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

export const rights = {
  see: 'catalog.productVariant.view',
  change: 'catalog.productVariant.change',
  make: 'catalog.product.change',
  seePrices: 'pricing.variantPrice.view',
  changePrices: 'pricing.variantPrice.change',
  seeStock: 'inventory.stockLevel.view',
  changeStock: 'inventory.stockLevel.change',
} as const

/** Each part of a change asks for its own right. */
export function decide({ actor }: Ctx, needed: readonly string[]): Decision {
  const missing = needed.find((code) => !mayDo(actor, code))
  return missing ? { allowed: false, reason: `This needs the permission ${missing}.` } : { allowed: true }
}
