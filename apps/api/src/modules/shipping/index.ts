// Owns: ShippingZone, ShippingMethod, ShippingRate.
// Never: chooses for the shopper.
// Emits: nothing of its own.
import type { FieldError } from '@stoa/kernel'
import { defineModule, defineResource, inline, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { priceRule } from '../pricing/index.ts'
import { shippingOperations } from './shipping.actions.ts'
import { german } from './shipping.de.ts'

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
    editable: ['name', 'minDays', 'maxDays', 'isActive'],
    filter: ['zone', 'isActive'],
    order: ['-createdAt'],
    fieldsets: [
      { title: 'Method', fields: ['name', 'zone', 'description', 'minDays', 'maxDays', 'position', 'isActive'] },
    ],
    inlines: [inline('rates', { fields: ['currency', 'amountMinor', 'freeOverMinor'] })],
  },
  hooks: { before: checkDays },
})

async function checkDays(ctx: Ctx, data: WriteData, id: string | null): Promise<WriteData> {
  const known = id === null ? null : await ctx.db.prisma.shippingMethod.findUnique({ where: { id } })
  const { minDays, maxDays } = { minDays: 1, maxDays: 5, ...known, ...data } as { minDays: number; maxDays: number }
  const errors: FieldError[] = []
  if (minDays < 0) errors.push({ path: 'minDays', code: 'too_small', message: 'Must not be negative.' })
  if (maxDays < minDays)
    errors.push({ path: 'maxDays', code: 'too_small', message: 'Must not be less than the days at the earliest.' })
  if (errors.length > 0) throw validationFailed({ errors })
  return data
}

export const shipping = defineModule({
  name: 'shipping',
  label: 'Shipping',
  translations: { de: german },
  resources: [shippingZone, shippingMethod],
  operations: shippingOperations,
  rules: { ShippingRate_amount_check: priceRule, ShippingRate_freeOver_check: priceRule },
})
