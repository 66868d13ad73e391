import { money } from '@stoa/kernel'
import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { moneyView } from '../catalog/index.ts'
import { readSettings } from '../content/index.ts'
import { readShippingOptions } from './read-shipping-options.ts'

export const deliveryOfferView = view('DeliveryOffer', {
  country: z.string().describe('ISO 3166-1 alpha-2.'),
  price: moneyView,
  /** Goods worth this much travel free; null where they never do. */
  freeOver: moneyView.nullable(),
  estimatedDelivery: z.object({ from: z.iso.date(), to: z.iso.date() }).meta({ id: 'DeliveryEstimate' }),
})

/** What pages promise before an address is known: the first way of delivery in the shop's own country; null where it has none. */
export async function readDeliveryOffer(ctx: Ctx): Promise<z.infer<typeof deliveryOfferView> | null> {
  const { country } = await readSettings(ctx)
  const { currency } = ctx
  const [first] = await readShippingOptions(ctx, { country, currency, subtotalMinor: 0 })
  if (!first) return null
  const { amountMinor, freeOverMinor, estimatedDelivery } = first
  const freeOver = freeOverMinor === null ? null : money(freeOverMinor, currency)
  return { country, price: money(amountMinor, currency), freeOver, estimatedDelivery }
}
