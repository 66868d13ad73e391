import type { Cart } from '@stoa/api-client'
import {
  type AddressDraft,
  type AddressErrors,
  checkAddress,
  checkEmail,
  emptyAddress,
  toDraft,
} from '../../lib/address.ts'
import { stored } from '../../lib/storage.ts'

/** What the shopper typed. Card data never becomes part of it. */
export interface CheckoutDraft {
  email: string
  shipping: AddressDraft
  billingSame: boolean
  billing: AddressDraft
}

export interface CheckoutErrors {
  email?: string
  shipping: AddressErrors
  billing: AddressErrors
}

export const noErrors: CheckoutErrors = { shipping: {}, billing: {} }

const kept = (cartId: string) => stored(`stoa.checkout.${cartId}`, () => sessionStorage)

/** What was typed before a reload, else what the bag already knows. */
export function readDraft(cart: Cart): CheckoutDraft {
  const known: CheckoutDraft = {
    email: cart.email ?? '',
    shipping: toDraft(cart.shippingAddress),
    billingSame: true,
    billing: toDraft(cart.billingAddress),
  }
  try {
    const typed = JSON.parse(kept(cart.id).get() ?? '{}') as Partial<CheckoutDraft>
    return {
      ...known,
      ...typed,
      shipping: { ...emptyAddress, ...known.shipping, ...typed.shipping },
      billing: { ...emptyAddress, ...known.billing, ...typed.billing },
    }
  } catch {
    return known
  }
}

export function keepDraft(cartId: string, draft: CheckoutDraft | null): void {
  kept(cartId).set(draft && JSON.stringify(draft))
}

export function checkDraft(draft: CheckoutDraft): CheckoutErrors {
  return {
    email: checkEmail(draft.email),
    shipping: checkAddress(draft.shipping),
    billing: draft.billingSame ? {} : checkAddress(draft.billing),
  }
}

export interface ErrorLink {
  /** Id of the field. */
  target: string
  field: string
}

/** The mistakes in the order of the page, to be counted above the pay button. */
export function listErrors(errors: CheckoutErrors): ErrorLink[] {
  const links: ErrorLink[] = errors.email ? [{ target: 'contact-email', field: 'email' }] : []
  for (const section of ['shipping', 'billing'] as const)
    for (const field of Object.keys(errors[section]))
      if (errors[section][field as keyof AddressErrors]) links.push({ target: `${section}-${field}`, field })
  return links
}
