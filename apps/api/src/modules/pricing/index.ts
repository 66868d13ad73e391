// Owns: VariantPrice. ProductPriceRange is derived from it by a trigger.
// Never: rounds or converts; a price is what somebody entered, in its own currency.
// Emits: nothing of its own.
import { computed, defineModule, defineResource, sql } from '@stoa/kit'
import { z } from 'zod'
import { priceRule } from './price-rule.ts'
import { german } from './pricing.de.ts'

export { priceRule } from './price-rule.ts'
export { readPrices } from './read-prices.ts'
export { removePrices } from './remove-prices.ts'
export { setPrices, type VariantPricing } from './set-prices.ts'

/** Prices are edited with their product; this list is for finding them. */
const variantPrice = defineResource('VariantPrice', {
  represent: computed({
    type: z.string(),
    sql: (ref) =>
      sql`concat_ws(', ', (SELECT v.sku FROM "ProductVariant" v WHERE v.id = ${ref('variantId')}), ${ref('currency')})`,
  }),
  admin: {
    label: 'Price',
    path: 'prices',
    list: ['variant', 'currency', 'amountMinor', 'compareAtMinor', 'updatedAt'],
    editable: ['amountMinor', 'compareAtMinor'],
    filter: ['variant', 'currency', 'amountMinor'],
    search: ['variant.sku'],
    fieldsets: [{ title: 'Price', fields: ['variant', 'currency', 'amountMinor', 'compareAtMinor'] }],
    createOnly: ['variant', 'currency'],
    labels: { amountMinor: 'Price', compareAtMinor: 'Before' },
  },
})

export const pricing = defineModule({
  name: 'pricing',
  label: 'Pricing',
  translations: { de: german },
  resources: [variantPrice],
  rules: { VariantPrice_amount_check: priceRule, VariantPrice_compareAt_check: priceRule },
})
