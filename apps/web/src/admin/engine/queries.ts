import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'
import { askedFields, chosenColumns } from './list/chosen-columns.ts'
import type { DateSteps } from './list/date-steps.ts'
import type { FacetCounts } from './list/facet-counts.ts'
import { type ListQuery, type ListState, listQuery, matchingQuery } from './list/list-state.ts'
import type { ResourceMeta } from './meta-types.ts'
import { knownTotal, type Page, type RecordData, type Reference } from './record.ts'

/** Keys begin with the resource's path: saving a record invalidates everything that shows it. */
export const resourceKey = (path: string) => ['admin', path] as const
export const recordKey = (path: string, id: string) => ['admin', path, 'record', id] as const

export const useList = (resource: ResourceMeta, state: ListState) => {
  const fields = askedFields(resource, chosenColumns(resource, state.columns)).join(',')
  const query = { ...listQuery(state, resource.list.defaultOrder), fields }
  return useQuery({
    queryKey: [...resourceKey(resource.path), 'list', query],
    queryFn: ({ signal }) => api.get<Page>(`/admin/${resource.path}`, query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

// Few enough to be read at once, and then no estimate is needed.
const countedByReading = 25

/** How many rows match, without reading them all. */
export const useCount = (path: string, query: ListQuery, isWanted = true) =>
  useQuery({
    queryKey: [...resourceKey(path), 'count', query],
    queryFn: ({ signal }) =>
      api.get<Page>(
        `/admin/${path}`,
        { ...query, limit: String(countedByReading), count: 'estimate', fields: 'id' },
        signal,
      ),
    select: (page) => knownTotal(page),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  })

/** How many rows match, to the last one. */
export const useExactCount = (path: string, { q, filters }: Pick<ListState, 'q' | 'filters'>, isWanted: boolean) => {
  const query = { ...Object.fromEntries(new URLSearchParams(matchingQuery({ q, filters }))), limit: '1', fields: 'id' }
  return useQuery({
    queryKey: [...resourceKey(path), 'count', 'exact', query],
    queryFn: ({ signal }) => api.get<Page>(`/admin/${path}`, { ...query, count: 'exact' }, signal),
    select: ({ page }) => page.total,
    enabled: isWanted,
  })
}

/** What each value of a list's filters would bring, where all the other filters apply. */
export const useFacets = ({ path, list }: ResourceMeta, query: string) =>
  useQuery({
    queryKey: [...resourceKey(path), 'facets', query],
    queryFn: ({ signal }) => api.get<FacetCounts[]>('/admin/facets', { resource: path, query }, signal),
    placeholderData: keepPreviousData,
    enabled: list.filters.some(({ isCounted }) => isCounted),
  })

/** Where the rows of a list lie in time, where its filters and its search apply. */
export const useDateSteps = ({ path, list }: ResourceMeta, query: string) =>
  useQuery({
    queryKey: [...resourceKey(path), 'dates', query],
    queryFn: ({ signal }) => api.get<DateSteps>('/admin/date-steps', { resource: path, query }, signal),
    placeholderData: keepPreviousData,
    enabled: list.dateHierarchy !== undefined,
  })

/** Where a record is read; all of it, or the fields named. */
export const recordAddress = (path: string, id: string, fields?: string): string =>
  `/admin/${path}/${id}${fields ? `?fields=${fields}` : ''}`

/** A record with its version. Never from the cache alone: a form starts from what is stored now. */
export const useRecord = <T extends RecordData = RecordData>(path: string, id: string, fields?: string) =>
  useQuery({
    queryKey: recordKey(path, id),
    queryFn: ({ signal }) => api.read<T>(recordAddress(path, id, fields), signal),
    staleTime: 0,
    gcTime: 0,
  })

const choicesPerQuery = 20

/** What a relation may point at. */
export const useOptions = (
  path: string | null | undefined,
  { q, where = {} }: { q: string; where?: Record<string, string> },
  isWanted = true,
) =>
  useQuery({
    queryKey: [...resourceKey(path ?? ''), 'options', q, where],
    queryFn: ({ signal }) => {
      const query: ListQuery = { ...where, limit: String(choicesPerQuery), fields: 'id', count: 'none' }
      return api.get<Page<Reference>>(`/admin/${path}`, q ? { ...query, q } : query, signal)
    },
    select: (page) => page.data,
    placeholderData: keepPreviousData,
    enabled: isWanted && !!path,
  })

/** The words for ids that stand in an address. */
export const useLabels = (path: string | null | undefined, ids: string[]) =>
  useQuery({
    queryKey: [...resourceKey(path ?? ''), 'labels', [...ids].sort()],
    queryFn: ({ signal }) =>
      api.get<Page<Reference>>(
        `/admin/${path}`,
        { id__in: ids.join(','), fields: 'id', count: 'none', limit: '100' },
        signal,
      ),
    select: (page) => new Map(page.data.map((each) => [each.id, each._label])),
    enabled: !!path && ids.length > 0,
    staleTime: 5 * 60_000,
  })
