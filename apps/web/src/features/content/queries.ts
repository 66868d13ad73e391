import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const pageQuery = (slug: string) =>
  queryOptions({
    queryKey: [`/pages/${slug}`],
    queryFn: () => api.get('/pages/{slug}', { params: { slug } }),
    staleTime: 600_000,
  })
