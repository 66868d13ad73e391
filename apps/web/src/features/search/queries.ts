import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const suggestQuery = (q: string, currency: string) =>
  queryOptions({
    queryKey: ['/search/suggest', { q, currency }],
    queryFn: ({ signal }) => api.get('/search/suggest', { query: { q, currency }, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  })
