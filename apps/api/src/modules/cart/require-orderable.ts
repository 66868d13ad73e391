import type { ShippingOption } from '../shipping/index.ts'
import type { Address } from './address.ts'
import { cartHasProblems, cartIncomplete } from './cart.errors.ts'
import { cartProblems } from './domain/cart-problems.ts'
import type { LoadedCart } from './load-cart.ts'

/** A cart that has all an order needs. */
export type OrderableCart = LoadedCart & {
  readonly email: string
  readonly shippingAddress: Address
  readonly shippingOption: ShippingOption
}

/**
 * Checks that a cart can be paid and ordered. Stock is not judged here: it is claimed, which alone is proof against others
 * buying at the same time. Throws CART_INCOMPLETE or CART_HAS_PROBLEMS.
 */
export function requireOrderable(cart: LoadedCart): OrderableCart {
  const { email, shippingAddress, shippingOption } = cart
  const missing = [
    ...(cart.items.length === 0 ? ['items'] : []),
    ...(email === null ? ['email'] : []),
    ...(shippingAddress === null ? ['shippingAddress'] : []),
    ...(shippingOption === null ? ['shippingOption'] : []),
  ]
  if (email === null || shippingAddress === null || shippingOption === null || missing.length > 0)
    throw cartIncomplete({ detail: `Still missing: ${missing.join(', ')}.`, missing })
  const problems = cartProblems(cart.items).filter((problem) => problem.code === 'UNAVAILABLE')
  if (problems.length > 0) throw cartHasProblems({ detail: problems[0]?.message, problems })
  return { ...cart, email, shippingAddress, shippingOption }
}
