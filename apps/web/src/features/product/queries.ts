import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const relatedQuery = (slug: string, currency: string) =>
  queryOptions({
    queryKey: [`/products/${slug}/related`, { currency }],
    queryFn: () => api.get('/products/{slug}/related', { params: { slug }, query: { currency } }),
  })
