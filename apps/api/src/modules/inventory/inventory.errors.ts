import { defineError } from '@stoa/kit'

/** Carries `lines`: variantId, requested and available units of each line that cannot be had. */
export const outOfStock = defineError('OUT_OF_STOCK', 409, 'Out of stock')
/** Carries `levels`: variantId, locationId, what lies there and how much of it checkouts hold. */
export const stockChanged = defineError('STOCK_CHANGED', 409, 'The stock changed meanwhile')
export const tooManyReservations = defineError('TOO_MANY_RESERVATIONS', 429, 'Too many unfinished checkouts')
