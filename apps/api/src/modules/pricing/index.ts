// Owns: VariantPrice. ProductPriceRange is derived from it by a trigger.
// Never: rounds or converts; a price is what somebody entered, in its own currency.
// Emits: nothing of its own.
import { defineModule, defineResource } from '@stoa/kit'

export { readPrices } from './read-prices.ts'
export { setPrices, type VariantPricing } from './set-prices.ts'

/** Prices are edited with their product; this list is for finding them. */
const variantPrice = defineResource('VariantPrice', {
  represent: 'id',
  admin: {
    label: 'Price',
    path: 'prices',
    list: ['variant', 'currency', 'amountMinor', 'compareAtMinor', 'updatedAt'],
    filter: ['variant', 'currency', 'amountMinor'],
    search: ['variant.sku'],
    fieldsets: [{ title: 'Price', fields: ['variant', 'currency', 'amountMinor', 'compareAtMinor'] }],
    createOnly: ['variant', 'currency'],
  },
})

export const pricing = defineModule({ name: 'pricing', label: 'Pricing', resources: [variantPrice] })
