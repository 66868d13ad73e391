import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const relatedQuery = (slug: string, currency: string) =>
  queryOptions({
    queryKey: [`/products/${slug}/related`, { currency }],
    queryFn: () => api.get('/products/{slug}/related', { params: { slug }, query: { currency } }),
  })

export const reviewsQuery = (slug: string) =>
  queryOptions({
    queryKey: [`/products/${slug}/reviews`],
    queryFn: () => api.get('/products/{slug}/reviews', { params: { slug }, query: { limit: 6 } }),
  })
