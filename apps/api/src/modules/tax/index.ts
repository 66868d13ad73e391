// Owns: TaxRate.
// Never: decides what is taxed; it answers with rates and amounts.
// Emits: nothing of its own.
import { defineModule, defineResource } from '@stoa/kit'
import { german } from './tax.de.ts'

export { noTax, type TaxRate, taxAmount } from './domain/tax-amount.ts'
export { readTaxRate } from './read-tax-rate.ts'

const taxRate = defineResource('TaxRate', {
  represent: ['country', 'name'],
  admin: {
    label: 'Tax rate',
    list: ['country', 'name', 'ratePpm', 'onShipping'],
    editable: ['name', 'ratePpm', 'onShipping'],
    filter: ['country'],
    order: ['country', '-createdAt'],
    fieldsets: [{ title: 'Tax rate', fields: ['country', 'name', 'ratePpm', 'onShipping'] }],
  },
})

export const tax = defineModule({ name: 'tax', label: 'Tax', translations: { de: german }, resources: [taxRate] })
