import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'

/** A list as somebody left it, under a name. */
export type View = {
  id: string
  resource: string
  name: string
  query: string
  isShared: boolean
  isOwn: boolean
  isDefault: boolean
  canChange: boolean
  owner: string | null
}

export type ViewInput = Pick<View, 'name' | 'query' | 'isShared'>

const viewsKey = (resource: string) => ['admin', 'views', resource] as const

export const useViews = (resource: string) =>
  useQuery({
    queryKey: viewsKey(resource),
    queryFn: ({ signal }) => api.get<View[]>('/admin/views', { resource }, signal),
    staleTime: 60_000,
  })

/** What can be done with the views of a list. Each tells the pages that show them. */
export function useViewWrites(resource: string) {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: viewsKey(resource) })
  async function told<T>(write: Promise<{ data: T }>): Promise<T> {
    const { data } = await write
    await refresh()
    return data
  }
  return {
    create: (input: ViewInput) => told(api.send<View>('POST', '/admin/views', { body: { resource, ...input } })),
    update: (id: string, input: Partial<ViewInput>) =>
      told(api.send<View>('PATCH', `/admin/views/${id}`, { body: input })),
    remove: (id: string) => told(api.send('DELETE', `/admin/views/${id}`)),
    /** Null begins with all rows again. */
    begin: (viewId: string | null) => told(api.send('PUT', '/admin/views/default', { body: { resource, viewId } })),
  }
}
