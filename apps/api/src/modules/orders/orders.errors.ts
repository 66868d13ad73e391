import { defineError } from '@stoa/kit'

export const notFulfillable = defineError('NOT_FULFILLABLE', 409, 'This order cannot be fulfilled so')
export const notCancellable = defineError('NOT_CANCELLABLE', 409, 'This order cannot be cancelled')
export const notRefundable = defineError('NOT_REFUNDABLE', 409, 'This order cannot be refunded so')
export const noteSent = defineError('NOTE_SENT', 409, 'The customer has this note')
