import { defineEvent } from '@stoa/kit'
import { z } from 'zod'

const payload = z.object({ orderId: z.uuid() })

export const orderPlaced = defineEvent('order.placed', { summary: 'An order was placed.', payload })
export const orderPaid = defineEvent('order.paid', { summary: 'An order’s money was taken.', payload })
export const orderFulfilled = defineEvent('order.fulfilled', { summary: 'Goods of an order left.', payload })
export const orderCancelled = defineEvent('order.cancelled', { summary: 'An order was cancelled.', payload })
export const orderRefunded = defineEvent('order.refunded', { summary: 'Money of an order goes back.', payload })
export const orderNoted = defineEvent('order.noted', {
  summary: 'Staff wrote a note to the customer.',
  payload: payload.extend({ noteId: z.uuid() }),
})
