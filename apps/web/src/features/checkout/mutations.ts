import { ApiProblem, type Cart, type Order, type Payment } from '@stoa/api-client'
import { toAddress } from '../../lib/address.ts'
import { api } from '../../lib/api.ts'
import { cartKey, keepCart, setCartId } from '../../lib/cart.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { type CheckoutDraft, keepDraft } from './draft.ts'

export async function saveContact(cartId: string, email: string): Promise<Cart> {
  return keepCart(await api.patch('/carts/{cartId}', { params: { cartId }, body: { email: email.trim() } }))
}

export async function saveAddresses(cartId: string, draft: CheckoutDraft): Promise<Cart> {
  const shippingAddress = toAddress(draft.shipping)
  const billingAddress = draft.billingSame ? shippingAddress : toAddress(draft.billing)
  const body = { email: draft.email.trim(), shippingAddress, billingAddress }
  const cart = keepCart(await api.patch('/carts/{cartId}', { params: { cartId }, body }))
  await queryClient.invalidateQueries({ queryKey: [`/carts/${cartId}/shipping-options`] })
  return cart
}

export async function chooseDelivery(cartId: string, shippingOptionId: string): Promise<Cart> {
  const body = { shippingOptionId }
  return keepCart(await api.put('/carts/{cartId}/shipping-option', { params: { cartId }, body }))
}

export function pay(cartId: string, token: string): Promise<Payment> {
  const returnUrl = new URL(paths.checkout, window.location.origin).href
  return api.post('/carts/{cartId}/payments', {
    params: { cartId },
    body: { provider: 'test', token, returnUrl },
    idempotencyKey: crypto.randomUUID(),
  })
}

/** Places the order. The key is made of bag and payment, so that a reload places it once and answers the same. */
export async function complete(cartId: string, paymentId: string): Promise<Order> {
  const idempotencyKey = `complete-${cartId}-${paymentId}`
  const order = await api.post('/carts/{cartId}/complete', { params: { cartId }, idempotencyKey })
  setCartId(null)
  keepDraft(cartId, null)
  queryClient.removeQueries({ queryKey: cartKey(cartId) })
  queryClient.setQueryData([`/orders/${order.id}`], order)
  void queryClient.invalidateQueries({ queryKey: ['/account/orders'] })
  return order
}

export const isSoldOut = (problem: unknown): boolean => problem instanceof ApiProblem && problem.code === 'OUT_OF_STOCK'

export const isDeclined = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.status === 402 || /DECLINED|PAYMENT/.test(problem.code))
