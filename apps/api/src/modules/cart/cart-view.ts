import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import { imageView, moneyView, tintView } from '../catalog/index.ts'
import { addressView } from './address.ts'

export const cartItemView = view('CartItem', {
  id: uuidSchema,
  variantId: uuidSchema,
  productId: uuidSchema,
  productSlug: z.string(),
  sku: z.string(),
  name: z.string(),
  /** The chosen options in words. */
  variantName: z.string(),
  image: imageView.nullable(),
  tint: tintView,
  quantity: z.int(),
  unitPrice: moneyView,
  compareAtPrice: moneyView.nullable(),
  total: moneyView,
})

export const shippingOptionView = view('ShippingOption', {
  id: uuidSchema,
  name: z.string(),
  description: z.string(),
  price: moneyView,
  freeOver: moneyView.nullable(),
  estimatedDelivery: z.object({ from: z.iso.date(), to: z.iso.date() }).meta({ id: 'DeliveryEstimate' }),
})

export const cartProblemView = view('CartProblem', {
  code: z.enum(['PRICE_CHANGED', 'INSUFFICIENT_STOCK', 'OUT_OF_STOCK', 'UNAVAILABLE']).meta({ id: 'CartProblemCode' }),
  message: z.string(),
  itemId: uuidSchema.nullable(),
  /** Units that can be had, where stock is short. */
  available: z.int().nullable(),
  oldPrice: moneyView.nullable(),
  newPrice: moneyView.nullable(),
})

export const cartView = view('Cart', {
  id: uuidSchema,
  status: z.enum(['open', 'completed', 'merged']).meta({ id: 'CartStatus' }),
  currency: z.string(),
  email: z.string().nullable(),
  items: z.array(cartItemView),
  subtotal: moneyView,
  discountTotal: moneyView,
  shippingTotal: moneyView,
  taxTotal: moneyView,
  total: moneyView,
  pricesIncludeTax: z.boolean(),
  shippingAddress: addressView.nullable(),
  billingAddress: addressView.nullable(),
  shippingOption: shippingOptionView.nullable(),
  note: z.string(),
  problems: z.array(cartProblemView),
})

export type CartView = z.infer<typeof cartView>
