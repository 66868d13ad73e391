import type { Order } from '@stoa/api-client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

const pollMs = 2500

/** While the bank has not answered, the page asks again by itself. */
const whilePending = (order: Order | undefined) => (order?.paymentStatus === 'pending' ? pollMs : false)

/** An order by its signed link, or by being logged in. */
export const orderQuery = (id: string, token?: string) =>
  queryOptions({
    queryKey: [`/orders/${id}`],
    queryFn: () => api.get('/orders/{id}', { params: { id }, query: { token } }),
    refetchInterval: (query) => whilePending(query.state.data),
  })

export const accountOrderQuery = (id: string) =>
  queryOptions({
    queryKey: [`/account/orders/${id}`],
    // The account's own list keeps addresses as the order's snapshot, which has their shape.
    queryFn: async () => (await api.get('/account/orders/{id}', { params: { id } })) as Order,
    refetchInterval: (query) => whilePending(query.state.data),
  })

export const accountOrdersQuery = infiniteQueryOptions({
  queryKey: ['/account/orders'],
  queryFn: ({ pageParam }) => api.get('/account/orders', { query: { cursor: pageParam, limit: 10 } }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.page.nextCursor ?? undefined,
})
