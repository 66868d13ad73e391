import type { OrderView } from '../orders/index.ts'

export type MailOrderItem = Pick<OrderView['items'][number], 'name' | 'variantName' | 'sku' | 'quantity' | 'total'>

export type MailAddress = OrderView['shippingAddress']

/** What the order mails need of an order. */
export type MailOrder = Pick<
  OrderView,
  | 'id'
  | 'number'
  | 'subtotal'
  | 'discountTotal'
  | 'shippingTotal'
  | 'taxTotal'
  | 'total'
  | 'refundedTotal'
  | 'pricesIncludeTax'
  | 'shippingAddress'
  | 'billingAddress'
  | 'shippingMethodName'
  | 'token'
> & {
  readonly items: readonly MailOrderItem[]
  readonly fulfilments: readonly Pick<OrderView['fulfilments'][number], 'carrier' | 'trackingNumber'>[]
}
