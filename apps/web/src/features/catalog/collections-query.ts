import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

export const collectionsQuery = queryOptions({
  queryKey: ['/collections'],
  queryFn: () => api.get('/collections'),
})
