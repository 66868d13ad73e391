import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import { addressView } from '../cart/index.ts'
import { imageView, moneyView, tintView } from '../catalog/index.ts'
import { fulfilmentsView, timeline } from './order.computed.ts'

const itemView = view('OrderItem', {
  id: uuidSchema,
  variantId: uuidSchema,
  productId: uuidSchema,
  productSlug: z.string(),
  sku: z.string(),
  name: z.string(),
  variantName: z.string(),
  image: imageView.nullable(),
  tint: tintView,
  quantity: z.int(),
  fulfilledQuantity: z.int(),
  refundedQuantity: z.int(),
  /** Units that were refunded before they had left. */
  removedQuantity: z.int(),
  unitPrice: moneyView,
  total: moneyView,
  tax: moneyView,
  refundedTotal: moneyView,
  taxRatePpm: z.int(),
})

export const orderView = view('Order', {
  id: uuidSchema,
  number: z.int(),
  status: z.enum(['placed', 'completed', 'cancelled']).meta({ id: 'OrderStatus' }),
  paymentStatus: z
    .enum(['pending', 'authorised', 'paid', 'partially_refunded', 'refunded', 'failed', 'voided'])
    .meta({ id: 'OrderPaymentStatus' }),
  fulfilmentStatus: z.enum(['unfulfilled', 'partially_fulfilled', 'fulfilled']).meta({ id: 'OrderFulfilmentStatus' }),
  currency: z.string(),
  email: z.string(),
  items: z.array(itemView),
  subtotal: moneyView,
  discountTotal: moneyView,
  shippingTotal: moneyView,
  taxTotal: moneyView,
  total: moneyView,
  refundedTotal: moneyView,
  refundedShipping: moneyView,
  pricesIncludeTax: z.boolean(),
  shippingAddress: addressView,
  billingAddress: addressView,
  shippingMethodName: z.string(),
  note: z.string(),
  placedAt: z.iso.datetime(),
  cancelledAt: z.iso.datetime().nullable(),
  timeline: timeline.type as z.ZodType<{ at: string; kind: string; message: string }[]>,
  fulfilments: fulfilmentsView,
  /** Opens the order without a log-in; goes into the links of mails. */
  token: z.string(),
})

export type OrderView = z.infer<typeof orderView>
