import type { Order } from '@stoa/api-client'
import { api } from '../../lib/api.ts'
import { getCartId, keepCart } from '../../lib/cart.ts'
import { queryClient } from '../../lib/query-client.ts'

export async function reorder(id: string): Promise<void> {
  const body = { cartId: getCartId() ?? undefined }
  keepCart(await api.post('/account/orders/{id}/reorder', { params: { id }, body }))
}

export async function lookUpOrder(number: string, email: string): Promise<Order> {
  const order = await api.post('/orders/lookup', { body: { number: Number(number), email: email.trim() } })
  queryClient.setQueryData([`/orders/${order.id}`], order)
  return order
}
