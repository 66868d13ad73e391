import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import { resourceKey } from '../queries.ts'
import type { EffectivePermissions, MatrixModule, ObjectGrants } from './rights-types.ts'

export const useEffectivePermissions = (path: string, id: string | undefined) =>
  useQuery({
    queryKey: [...resourceKey(path), 'rights', id],
    queryFn: ({ signal }) => api.get<EffectivePermissions>(`/admin/${path}/${id}/effective-permissions`, {}, signal),
    enabled: id !== undefined,
    staleTime: 0,
  })

export const usePermissionMatrix = () =>
  useQuery({
    queryKey: ['admin', 'permission-matrix'],
    queryFn: ({ signal }) => api.get<{ modules: MatrixModule[] }>('/admin/permission-matrix', {}, signal),
    select: ({ modules }) => modules,
  })

const grantsKey = (resource: string, objectId: string) => [...resourceKey(resource), 'grants', objectId] as const

export const useObjectGrants = (resource: string, objectId: string) =>
  useQuery({
    queryKey: grantsKey(resource, objectId),
    queryFn: ({ signal }) => api.get<ObjectGrants>('/admin/object-grants', { resource, objectId }, signal),
    staleTime: 0,
  })

export type NewGrant = { permissions: string[]; userId?: string; groupId?: string }

/** Giving and taking; either way the list of the record is read anew. */
export function useGrantVerbs(resource: string, objectId: string) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: grantsKey(resource, objectId) })
  const give = useMutation({
    mutationFn: (grant: NewGrant) => api.post<ObjectGrants>('/admin/object-grants', { resource, objectId, ...grant }),
    onSettled,
  })
  const take = useMutation({
    mutationFn: (id: string) => api.send('DELETE', `/admin/object-grants/${id}`),
    onSettled,
  })
  return { give, take }
}
