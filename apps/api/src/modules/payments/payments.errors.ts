import { defineError } from '@stoa/kit'

export const unknownProvider = defineError('UNKNOWN_PAYMENT_PROVIDER', 400, 'No such payment provider')
export const paymentRequired = defineError('PAYMENT_REQUIRED', 402, 'The order is not paid')
export const paymentDeclined = defineError('PAYMENT_DECLINED', 402, 'The payment was declined')
export const paymentOutdated = defineError('PAYMENT_OUTDATED', 409, 'The payment is for another amount')
/** Carries `total` and `expectedTotal`, both in minor units. */
export const totalChanged = defineError('TOTAL_CHANGED', 409, 'The total is not the one the shopper saw')
export const nothingToRefund = defineError('NOTHING_TO_REFUND', 409, 'More than was paid cannot be refunded')
