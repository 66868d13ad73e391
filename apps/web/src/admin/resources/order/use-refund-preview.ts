import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { api, isProblem } from '../../engine/api.ts'
import { resourceKey } from '../../engine/queries.ts'
import { fieldOf, type RefundBody, type RefundPreview } from './refund-state.ts'

/** What the server says a refund comes to, and of which fields it says that they ask for too much. */
export function useRefundPreview(orderId: string, asked: RefundBody, isWanted: boolean) {
  const body = useDeferredValue(asked)
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: [...resourceKey('orders'), 'refund-preview', orderId, body],
    queryFn: () => api.post<RefundPreview>(`/admin/orders/${orderId}/refund-preview`, body),
    placeholderData: keepPreviousData,
    enabled: isWanted,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
  const errors = isProblem(error) ? error.errors : []
  return {
    preview: data,
    /** Whether it is about what is asked now. */
    isCurrent: body === asked && isWanted && !isFetching && !isPlaceholderData && !error,
    errors: Object.fromEntries(errors.map(({ path, code }) => [fieldOf(path, body), code])),
    problem: error && errors.length === 0 ? error.message : undefined,
  }
}
