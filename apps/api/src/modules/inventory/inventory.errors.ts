import { defineError } from '@stoa/kit'

/** Carries `lines`: variantId, requested and available units of each line that cannot be had. */
export const outOfStock = defineError('OUT_OF_STOCK', 409, 'Out of stock')
