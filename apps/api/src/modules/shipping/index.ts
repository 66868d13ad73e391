// Owns: ShippingZone, ShippingMethod, ShippingRate.
// Never: chooses for the shopper.
// Emits: nothing of its own.
import { defineModule, defineResource, inline } from '@stoa/kit'
import { shippingOperations } from './shipping.actions.ts'

export { readShippingOptions, type ShippingOption } from './read-shipping-options.ts'

const shippingZone = defineResource('ShippingZone', {
  represent: 'name',
  admin: {
    label: 'Shipping zone',
    list: ['name', 'countries'],
    order: ['name'],
    fieldsets: [
      {
        title: 'Zone',
        description: 'ISO country codes. A zone without countries serves everywhere else.',
        fields: ['name', 'countries'],
      },
    ],
  },
})

const shippingMethod = defineResource('ShippingMethod', {
  represent: 'name',
  admin: {
    label: 'Shipping method',
    list: ['name', 'zone', 'minDays', 'maxDays', 'isActive'],
    filter: ['zone', 'isActive'],
    order: ['-createdAt'],
    fieldsets: [
      { title: 'Method', fields: ['name', 'zone', 'description', 'minDays', 'maxDays', 'position', 'isActive'] },
    ],
    inlines: [inline('rates', { fields: ['currency', 'amountMinor', 'freeOverMinor'] })],
  },
})

export const shipping = defineModule({
  name: 'shipping',
  label: 'Shipping',
  resources: [shippingZone, shippingMethod],
  operations: shippingOperations,
})
