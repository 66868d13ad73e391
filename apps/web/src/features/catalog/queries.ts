import type { ProductQuery } from '@stoa/api-client'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const productsQuery = (query: ProductQuery) =>
  infiniteQueryOptions({
    queryKey: ['/products', query],
    queryFn: ({ pageParam }) => api.get('/products', { query: { ...query, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })

export const facetsQuery = ({ limit: _limit, ordering: _ordering, ...query }: ProductQuery) =>
  queryOptions({
    queryKey: ['/products/facets', query],
    queryFn: () => api.get('/products/facets', { query }),
    placeholderData: keepPreviousData,
  })

export const categoryQuery = (slug: string) =>
  queryOptions({
    queryKey: [`/categories/${slug}`],
    queryFn: () => api.get('/categories/{slug}', { params: { slug } }),
    staleTime: 600_000,
  })

export const collectionQuery = (slug: string) =>
  queryOptions({
    queryKey: [`/collections/${slug}`],
    queryFn: () => api.get('/collections/{slug}', { params: { slug } }),
  })
