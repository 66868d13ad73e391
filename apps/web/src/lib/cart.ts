import type { Cart } from '@stoa/api-client'
import { ApiProblem } from '@stoa/api-client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'
import { stored } from './storage.ts'
import { createStore } from './store.ts'

const kept = stored('stoa.cart')
const cartId = createStore(kept.get())

/** An unguessable id that is the right to the bag; null until something is put in. */
export const getCartId = cartId.get

export function setCartId(id: string | null): void {
  kept.set(id)
  cartId.set(id)
}

export const cartKey = (id: string) => ['/carts', id] as const

async function read(id: string): Promise<Cart | null> {
  try {
    const cart = await api.get('/carts/{cartId}', { params: { cartId: id } })
    if (cart.status === 'open') return cart
  } catch (problem) {
    if (!(problem instanceof ApiProblem && (problem.status === 404 || problem.status === 410))) throw problem
  }
  // Bought, merged or expired: a new bag starts with the next thing put in.
  if (getCartId() === id) setCartId(null)
  return null
}

export const cartQuery = (id: string | null) =>
  queryOptions({
    queryKey: cartKey(id ?? ''),
    queryFn: () => read(id ?? ''),
    enabled: id !== null,
    staleTime: 20_000,
    refetchOnWindowFocus: true,
  })

export function useCart() {
  return useQuery(cartQuery(cartId.use()))
}

/** The answer of any call that gives a cart becomes the bag. */
export function keepCart(cart: Cart): Cart {
  setCartId(cart.id)
  queryClient.setQueryData(cartKey(cart.id), cart)
  return cart
}

export const countThings = (cart: { items: { quantity: number }[] } | null | undefined): number =>
  cart?.items.reduce((sum, item) => sum + item.quantity, 0) ?? 0
