import { authenticated, defineOperation, everyone, notFound, permission, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import { cartClosed, cartHasProblems, cartHolder, cartIncomplete, cartView } from '../cart/index.ts'
import { moneyView } from '../catalog/index.ts'
import { outOfStock } from '../inventory/index.ts'
import { nothingToRefund, paymentDeclined, paymentOutdated, paymentRequired } from '../payments/index.ts'
import { cancelOrder } from './cancel-order.ts'
import { retryRefund } from './follow-refund.ts'
import { fulfilOrder } from './fulfil-order.ts'
import { lookUpOrder } from './look-up-order.ts'
import { orderReader } from './order-access.ts'
import { orderView } from './order-view.ts'
import { notCancellable, notFulfillable, notRefundable } from './orders.errors.ts'
import { giveUpAfterFailure, placeOrder } from './place-order.ts'
import { previewRefund, refundPreviewView } from './preview-refund.ts'
import { readOrder } from './read-order.ts'
import { refundOrder } from './refund-order.ts'
import { reorder } from './reorder.ts'

const lines = z
  .array(z.object({ itemId: uuidSchema, quantity: z.int().min(1).max(100_000) }).meta({ id: 'OrderLineInput' }))
  .min(1)
  .max(500)
const part = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const refundParts = {
  items: z
    .array(
      z
        .object({
          itemId: uuidSchema,
          quantity: z.int().min(0).max(100_000).describe('Units given back; 0 where only money is.'),
          amount: part.optional().describe('Minor units; what the units are worth unless given.'),
          restock: z.boolean().optional().describe('Whether the units go back on the shelf.'),
        })
        .meta({ id: 'RefundLineInput' }),
    )
    .min(1)
    .max(500)
    .optional(),
  shipping: part.optional().describe('Minor units of the delivery.'),
  amount: z
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('Minor units that belong to no line and not to the delivery. All that is left where nothing is named.'),
  restock: z.boolean().default(false).describe('Whether units go back on the shelf where their line does not say.'),
}
const reason = z.string().max(400)

export const orderOperations = [
  defineOperation('cart.complete', {
    summary: 'Turn a paid bag into an order.',
    rest: 'POST /carts/:cartId/complete',
    status: 201,
    access: cartHolder,
    throttle: 'checkout',
    idempotent: 'required',
    budget: 25,
    input: z.object({ cartId: uuidSchema }),
    output: orderView,
    errors: [
      outOfStock,
      cartClosed,
      cartIncomplete,
      cartHasProblems,
      paymentRequired,
      paymentDeclined,
      paymentOutdated,
    ],
    run: placeOrder,
    onFailure: giveUpAfterFailure,
  }),
  defineOperation('order.read', {
    summary: 'An order, by account or by its token.',
    rest: 'GET /orders/:id',
    graphql: 'order',
    access: orderReader,
    budget: 2,
    input: z.object({ id: uuidSchema, token: z.string().max(100).optional() }),
    output: orderView,
    run: (ctx, { id }) => readOrder(ctx, id),
  }),
  defineOperation('order.lookup', {
    kind: 'query',
    summary: 'A guest’s order by number and e-mail.',
    rest: 'POST /orders/lookup',
    access: everyone,
    throttle: 'login',
    budget: 2,
    input: z.object({ number: z.int().min(1).max(2_147_483_647), email: z.email().max(254) }),
    output: orderView,
    errors: [notFound],
    run: lookUpOrder,
  }),
  defineOperation('order.reorder', {
    summary: 'Put an order’s things into the bag again.',
    rest: 'POST /account/orders/:id/reorder',
    access: authenticated,
    budget: 14,
    input: z.object({ id: uuidSchema, cartId: uuidSchema.optional() }),
    output: cartView,
    run: reorder,
  }),
  defineOperation('order.fulfil', {
    summary: 'Send goods of an order.',
    rest: 'POST /admin/orders/:id/fulfil',
    graphql: 'adminOrderFulfil',
    access: permission('orders.order.fulfil'),
    budget: 14,
    input: z.object({
      id: uuidSchema,
      items: lines.optional(),
      carrier: z.string().max(80).optional(),
      trackingNumber: z.string().max(120).optional(),
    }),
    output: view('OrderFulfilled', { id: uuidSchema, fulfilmentStatus: z.string() }),
    errors: [notFulfillable],
    admin: {
      label: 'Fulfil',
      model: 'Order',
      on: 'object',
      tone: 'primary',
      availableWhen: { field: 'fulfilmentStatus', in: ['unfulfilled', 'partially_fulfilled'] },
    },
    run: fulfilOrder,
  }),
  defineOperation('order.cancel', {
    summary: 'Cancel an order nothing of which has left.',
    rest: 'POST /admin/orders/:id/cancel',
    graphql: 'adminOrderCancel',
    access: permission('orders.order.cancel'),
    budget: 20,
    input: z.object({ id: uuidSchema, reason: reason.default('') }),
    output: view('OrderCancelled', { id: uuidSchema, status: z.string() }),
    errors: [notCancellable, nothingToRefund],
    admin: {
      label: 'Cancel',
      model: 'Order',
      on: 'object',
      tone: 'danger',
      confirm: 'Cancel this order?',
      availableWhen: { field: 'status', in: ['placed'] },
    },
    run: cancelOrder,
  }),
  defineOperation('order.refund', {
    summary: 'Pay back money of an order.',
    rest: 'POST /admin/orders/:id/refund',
    graphql: 'adminOrderRefund',
    access: permission('orders.order.refund'),
    idempotent: 'required',
    budget: 20,
    input: z.object({ id: uuidSchema, ...refundParts, reason: reason.default('') }),
    output: view('OrderRefunded', {
      id: uuidSchema,
      refundId: uuidSchema,
      paymentStatus: z.string(),
      amount: moneyView,
    }),
    errors: [notRefundable, nothingToRefund],
    admin: {
      label: 'Refund',
      model: 'Order',
      on: 'object',
      availableWhen: { field: 'paymentStatus', in: ['paid', 'partially_refunded'] },
    },
    run: refundOrder,
  }),
  defineOperation('order.refundPreview', {
    kind: 'query',
    summary: 'What a refund would come to.',
    rest: 'POST /admin/orders/:id/refund-preview',
    graphql: 'adminOrderRefundPreview',
    access: permission('orders.order.refund'),
    budget: 3,
    input: z.object({ id: uuidSchema, ...refundParts }),
    output: refundPreviewView,
    errors: [notRefundable],
    run: previewRefund,
  }),
  defineOperation('order.retryRefund', {
    summary: 'Ask the payment provider again for the refunds it refused.',
    rest: 'POST /admin/orders/:id/retry-refund',
    graphql: 'adminOrderRetryRefund',
    access: permission('orders.order.refund'),
    budget: 20,
    input: z.object({ id: uuidSchema }),
    output: view('OrderRefundRetried', { id: uuidSchema, paymentStatus: z.string() }),
    errors: [nothingToRefund],
    admin: {
      label: 'Retry refund',
      model: 'Order',
      on: 'object',
      availableWhen: { field: 'refundStatus', in: ['failed'] },
    },
    run: retryRefund,
  }),
]
