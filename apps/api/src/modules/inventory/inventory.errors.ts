import { defineError } from '@stoa/kit'

/** Carries `lines`: variantId, requested and available units of each line that cannot be had. */
export const outOfStock = defineError('OUT_OF_STOCK', 409, 'Out of stock')
export const tooManyReservations = defineError('TOO_MANY_RESERVATIONS', 429, 'Too many unfinished checkouts')
