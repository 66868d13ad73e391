import type { Cart } from '@stoa/api-client'
import { toAddress } from '../../lib/address.ts'
import { api } from '../../lib/api.ts'
import { keepCart } from '../../lib/cart.ts'
import { queryClient } from '../../lib/query-client.ts'
import type { CheckoutDraft } from './draft.ts'
import { shippingOptionsQuery } from './queries.ts'

export async function saveContact(cartId: string, email: string): Promise<Cart> {
  return keepCart(await api.patch('/carts/{cartId}', { params: { cartId }, body: { email: email.trim() } }))
}

/** Saves where to, and takes the shop's first way of delivery there where none was chosen: most want that one. */
export async function saveAddresses(cartId: string, draft: CheckoutDraft): Promise<Cart> {
  const shippingAddress = toAddress(draft.shipping)
  const billingAddress = draft.billingSame ? shippingAddress : toAddress(draft.billing)
  const body = { email: draft.email.trim(), shippingAddress, billingAddress }
  const cart = keepCart(await api.patch('/carts/{cartId}', { params: { cartId }, body }))
  await queryClient.invalidateQueries({ queryKey: [`/carts/${cartId}/shipping-options`] })
  if (cart.shippingOption) return cart
  const [first] = (await queryClient.fetchQuery(shippingOptionsQuery(cart))).data
  return first ? chooseDelivery(cartId, first.id) : cart
}

export async function chooseDelivery(cartId: string, shippingOptionId: string): Promise<Cart> {
  const body = { shippingOptionId }
  return keepCart(await api.put('/carts/{cartId}/shipping-option', { params: { cartId }, body }))
}
