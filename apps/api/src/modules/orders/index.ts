// Owns: Order, OrderItem, OrderEvent (the timeline), Fulfilment(Item), OrderNumber.
// Never: changes an amount after an order is placed, or a state except by the tables in domain/order-state.ts.
// Emits: order.placed, order.paid, order.fulfilled, order.cancelled, order.refunded, order.noted.
import { defineModule, onEvent } from '@stoa/kit'
import { paymentChanged, refundFailed } from '../payments/index.ts'
import { deskOperations } from './desk.actions.ts'
import { collectPayment, followPayment } from './follow-payment.ts'
import { followFailedRefund } from './follow-refund.ts'
import { order, orderItem } from './order.resource.ts'
import { othersNotes } from './order-notes.ts'
import { orderOperations } from './orders.actions.ts'
import { german } from './orders.de.ts'
import { notCancellable, noteSent, notFulfillable, notRefundable } from './orders.errors.ts'
import { orderCancelled, orderFulfilled, orderNoted, orderPaid, orderPlaced, orderRefunded } from './orders.events.ts'

export { noteMailed, readNote } from './mailed.ts'
export type { OrderView } from './order-view.ts'
export { orderCancelled, orderFulfilled, orderNoted, orderPaid, orderPlaced, orderRefunded } from './orders.events.ts'
export { readOrder as readOrderForMail } from './read-order.ts'

export const orders = defineModule({
  name: 'orders',
  label: 'Orders',
  translations: { de: german },
  resources: [order, orderItem],
  operations: [...orderOperations, ...deskOperations],
  permissions: [{ code: othersNotes, label: 'Change and delete the notes of others' }],
  events: [orderPlaced, orderPaid, orderFulfilled, orderCancelled, orderRefunded, orderNoted],
  subscribers: [
    onEvent(orderPlaced, 'orders.collect-payment', (ctx, event) => collectPayment(ctx, event.payload.orderId)),
    onEvent(paymentChanged, 'orders.follow-payment', (ctx, event) => followPayment(ctx, event.payload.paymentId)),
    onEvent(refundFailed, 'orders.follow-failed-refund', (ctx, event) => followFailedRefund(ctx, event.payload)),
  ],
  errors: [notFulfillable, notCancellable, notRefundable, noteSent],
})
