// Owns: Cart, CartItem.
// Never: takes money or stock; it knows prices only by asking.
// Emits: nothing of its own.
import { defineJob, defineModule } from '@stoa/kit'
import { onLogin } from '../accounts/index.ts'
import { cartOperations } from './cart.actions.ts'
import { german } from './cart.de.ts'
import { cartClosed, cartHasProblems, cartIncomplete, notAvailable } from './cart.errors.ts'
import { claimCart } from './claim-cart.ts'
import { purgeCarts } from './purge-carts.ts'

export { addAvailableItems } from './add-items.ts'
export { type Address, addressView } from './address.ts'
export { cartClosed, cartHasProblems, cartIncomplete } from './cart.errors.ts'
export { cartHolder } from './cart-access.ts'
export { cartView } from './cart-view.ts'
export { type LoadedCart, type LoadedItem, loadCart } from './load-cart.ts'
export { lockOpenCart } from './lock-cart.ts'
export { type OrderableCart, requireOrderable } from './require-orderable.ts'
export { answerCart } from './to-cart-view.ts'

// A shopper who logs in keeps what they had put into their bag before.
onLogin((ctx, { userId, cartId }) => claimCart(ctx, userId, cartId))

export const cart = defineModule({
  name: 'cart',
  label: 'Cart',
  translations: { de: german },
  operations: cartOperations,
  errors: [cartClosed, notAvailable, cartIncomplete, cartHasProblems],
  jobs: [defineJob('cart.purge', { cron: '31 3 * * *', run: purgeCarts })],
})
