import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { Favourite, FoundRecord, Target } from './favourite-types.ts'

const favouritesKey = ['admin', 'favourites'] as const
export const recentKey = ['admin', 'recent'] as const

export const useFavourites = () =>
  useQuery({
    queryKey: favouritesKey,
    queryFn: ({ signal }) => api.get<Favourite[]>('/admin/favourites', undefined, signal),
  })

/** Records opened lately; asked anew whenever somebody looks. */
export const useRecent = () =>
  useQuery({
    queryKey: recentKey,
    queryFn: ({ signal }) => api.get<FoundRecord[]>('/admin/recent', undefined, signal),
    staleTime: 0,
  })

/** What can be done with favourites. Each answers when the list is known anew. */
export function useFavouriteDeeds() {
  const queries = useQueryClient()
  const renew = () => queries.invalidateQueries({ queryKey: favouritesKey })
  const add = useMutation({
    mutationFn: (target: Target & { name: string | null }) => api.post('/admin/favourites', target),
    onSettled: renew,
  })
  const remove = useMutation({
    mutationFn: (id: string) => api.send('DELETE', `/admin/favourites/${id}`),
    onSettled: renew,
  })
  const rename = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string | null }) =>
      api.send('PATCH', `/admin/favourites/${id}`, { body: { name } }),
    onSettled: renew,
  })
  const order = useMutation({
    mutationFn: (ids: string[]) => api.send('PUT', '/admin/favourites/order', { body: { ids } }),
    onMutate: (ids) =>
      queries.setQueryData<Favourite[]>(favouritesKey, (known) =>
        known?.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
      ),
    onSettled: renew,
  })
  return { add, remove, rename, order }
}
