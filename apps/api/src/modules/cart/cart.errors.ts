import { defineError } from '@stoa/kit'

export const cartClosed = defineError('CART_CLOSED', 409, 'This bag has been ordered already')
export const notAvailable = defineError('NOT_AVAILABLE', 409, 'This cannot be bought')
/** Carries `missing`: what checkout still needs. */
export const cartIncomplete = defineError('CART_INCOMPLETE', 409, 'Something is missing before this can be ordered')
export const cartHasProblems = defineError('CART_HAS_PROBLEMS', 409, 'Something in the bag has changed')
