import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { ListQuery } from '../list/list-state.ts'
import { recordKey, resourceKey } from '../queries.ts'
import type { Page } from '../record.ts'
import type { AuditEntry, ChangedRow, Revision, TrashEntry, UndoPreview } from './change-types.ts'

const withCursor = (query: ListQuery, cursor: string): ListQuery => (cursor ? { ...query, cursor } : query)

/** Pages of one growing list: what is newer than an entry is always at hand, too. */
function useGrowing<T>(queryKey: readonly unknown[], path: string, query: ListQuery, isWanted = true) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) => api.get<Page<T>>(path, withCursor(query, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor,
    enabled: isWanted,
    staleTime: 0,
  })
}

export const useHistory = (path: string, id: string) =>
  useGrowing<Revision>([...recordKey(path, id), 'history'], `/admin/${path}/${id}/history`, { limit: '50' })

export const useAuditChanges = (changeSetId: string) =>
  useGrowing<ChangedRow>(['admin', 'audit', 'changes', changeSetId], `/admin/audit/${changeSetId}/changes`, {
    limit: '50',
  })

export const useTrash = (path: string) =>
  useGrowing<TrashEntry>([...resourceKey(path), 'trash', 'list'], `/admin/${path}/trash`, { limit: '50' })

// Enough for the small number beside the link; more are not counted.
export const trashCounted = 25

export const useTrashCount = (path: string, isWanted: boolean) =>
  useQuery({
    queryKey: [...resourceKey(path), 'trash', 'count'],
    queryFn: ({ signal }) => api.get<Page<TrashEntry>>(`/admin/${path}/trash`, { limit: String(trashCounted) }, signal),
    select: ({ data, page }) => ({ count: data.length, isMore: page.nextCursor !== null }),
    enabled: isWanted,
  })

export const useAudit = (query: ListQuery) =>
  useQuery({
    queryKey: ['admin', 'audit', 'list', query],
    queryFn: ({ signal }) => api.get<Page<AuditEntry>>('/admin/audit', { limit: '50', ...query }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** What taking a change set back would do; asked anew each time, since it depends on all that stands now. */
export const useUndoPreview = (changeSetId: string) =>
  useQuery({
    queryKey: ['admin', 'changes', changeSetId, 'undo'],
    queryFn: ({ signal }) => api.get<UndoPreview>(`/admin/changes/${changeSetId}/undo`, undefined, signal),
    gcTime: 0,
    staleTime: 0,
  })
