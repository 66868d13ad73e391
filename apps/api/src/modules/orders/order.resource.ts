import { defineResource } from '@stoa/kit'
import { fulfilmentsOf, orderItemComputed, orderMoney, paymentsOf, staffTimeline, timeline } from './order.computed.ts'

const amounts = ['subtotal', 'discountTotal', 'shippingTotal', 'taxTotal', 'total', 'refundedTotal'] as const
const itemFields = ['id', 'variantId', 'productId', 'productSlug', 'sku', 'name', 'variantName', 'image', 'tint', 'quantity', 'fulfilledQuantity', 'refundedQuantity', 'unitPrice', 'total', 'tax', 'taxRatePpm']
const states = ['status', 'paymentStatus', 'fulfilmentStatus'] as const

export const order = defineResource('Order', {
  represent: 'number',
  account: {
    path: 'orders',
    scope: (ctx) => ({ userId: ctx.actor.id }),
    fields: [
      'id', 'number', ...states, 'currency', 'email', ...amounts, 'pricesIncludeTax', 'shippingAddress', 'billingAddress', 'shippingMethodName', 'note', 'placedAt', 'cancelledAt',
      { items: itemFields }, 'timeline', 'fulfilments',
    ],
    list: ['id', 'number', ...states, 'currency', 'total', 'placedAt', 'items'],
    filter: ['status', 'placedAt'],
    order: ['-placedAt'],
  },
  admin: {
    list: ['number', 'placedAt', 'email', 'status', 'paymentStatus', 'fulfilmentStatus', 'total'],
    filter: ['status', 'paymentStatus', 'fulfilmentStatus', 'currency', 'placedAt', 'email', 'number', 'user'],
    order: ['-placedAt', 'number'],
    search: ['email', 'items.sku'],
    dateHierarchy: 'placedAt',
    fields: [
      'id', 'number', ...states, 'currency', 'email', 'user', ...amounts, 'pricesIncludeTax', 'shippingAddress', 'billingAddress', 'shippingMethodName', 'note', 'placedAt', 'cancelledAt', 'updatedAt',
      { items: itemFields }, 'payments', 'fulfilments', 'staffTimeline',
    ],
    fieldsets: [
      { title: 'Order', fields: ['number', ...states, 'email', 'user', 'placedAt', 'note'] },
      { title: 'Amounts', fields: [...amounts] },
      { title: 'Delivery', fields: ['shippingAddress', 'billingAddress', 'shippingMethodName'] },
    ],
    readonly: ['number', ...states, 'user', 'placedAt', 'email', 'shippingAddress', 'billingAddress', 'shippingMethodName'],
    operations: ['list', 'read', 'update'],
  },
  computed: {
    subtotal: orderMoney('subtotalMinor'),
    discountTotal: orderMoney('discountTotalMinor'),
    shippingTotal: orderMoney('shippingTotalMinor'),
    taxTotal: orderMoney('taxTotalMinor'),
    total: orderMoney('totalMinor'),
    refundedTotal: orderMoney('refundedTotalMinor'),
    timeline,
    staffTimeline,
    fulfilments: fulfilmentsOf,
    payments: paymentsOf,
  },
})

/** Not reachable by itself: it says what a line of an order looks like. */
export const orderItem = defineResource('OrderItem', { represent: 'sku', computed: orderItemComputed })
