import type { Cart } from '@stoa/api-client'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const shippingOptionsQuery = (cart: Cart) =>
  queryOptions({
    queryKey: [`/carts/${cart.id}/shipping-options`, cart.shippingAddress?.country, cart.subtotal.amount],
    queryFn: () => api.get('/carts/{cartId}/shipping-options', { params: { cartId: cart.id } }),
    enabled: cart.shippingAddress !== null,
    staleTime: 60_000,
  })
