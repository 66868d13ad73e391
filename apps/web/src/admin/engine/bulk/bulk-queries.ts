import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { Page } from '../record.ts'
import { type BulkPreview, type BulkRequest, type BulkRun, isOpen, type RefusedRow } from './bulk-types.ts'

const pollMs = 1000

export const runsKey = ['admin', 'bulk'] as const
export const runKey = (id: string) => [...runsKey, 'run', id] as const

/** What would happen. Tried anew each time the dialog comes to it, since it depends on all that stands now. */
export const previewOf = (request: BulkRequest) =>
  queryOptions({
    queryKey: [...runsKey, 'preview', request],
    queryFn: () => api.post<BulkPreview>('/admin/bulk/preview', request),
    gcTime: 0,
    retry: false,
  })

/** A run; asked for again every second while it is under way and somebody looks. */
export const useRun = (run: BulkRun) =>
  useQuery({
    queryKey: runKey(run.id),
    queryFn: ({ signal }) => api.get<BulkRun>(`/admin/bulk/${run.id}`, undefined, signal),
    initialData: run,
    refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? pollMs : false),
    staleTime: 0,
  })

const runsShown = 50

export const useRuns = () =>
  useQuery({
    queryKey: [...runsKey, 'list'],
    queryFn: ({ signal }) => api.get<BulkRun[]>('/admin/bulk', { limit: String(runsShown) }, signal),
    refetchInterval: ({ state }) => (state.data?.some(isOpen) ? pollMs : false),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

export const useRefused = (id: string) =>
  useInfiniteQuery({
    queryKey: [...runKey(id), 'refused'],
    queryFn: ({ signal, pageParam }) =>
      api.get<Page<RefusedRow>>(
        `/admin/bulk/${id}/rows`,
        pageParam ? { limit: '100', cursor: pageParam } : { limit: '100' },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor,
    staleTime: 0,
  })
