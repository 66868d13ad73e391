import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../engine/api.ts'
import { resourceKey, useRecord } from '../../engine/queries.ts'
import type { Page, Picture, RecordData, Reference } from '../../engine/record.ts'
import type { FocalPoint } from './focal-point.ts'

export const MEDIA = 'media'
const PAGE_SIZE = '60'

export type Folder = { id: string; path: string; count: number }
type Summary = { total: number; withoutAlt: number; unused: number; folders: Folder[] }

export type MediaRecord = RecordData & {
  picture: (Picture & { srcset?: { webp: string } | null }) | null
  filename: string
  alt: string
  width: number
  height: number
  byteSize: number
  mimeType: string
  createdAt: string
  focalPoint: FocalPoint
  folder: Reference | null
}

type Use = {
  model: string
  resource: string | null
  resourceLabel: string
  id: string
  label: string
  field: string
  fieldLabel: string
}
type Uses = { total: number; uses: Use[] }

const shown = 'id,picture,filename,alt,width,height,byteSize,createdAt'

/** The files of a view of the library, as far as they were asked for. */
export const useMediaFiles = (query: Record<string, string>) =>
  useInfiniteQuery({
    queryKey: [...resourceKey(MEDIA), 'library', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<MediaRecord>>(
        '/admin/media',
        { ...query, fields: shown, limit: PAGE_SIZE, count: 'estimate', ...(pageParam && { cursor: pageParam }) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })

export const useMediaSummary = () =>
  useQuery({
    queryKey: [...resourceKey(MEDIA), 'summary'],
    queryFn: ({ signal }) => api.get<Summary>('/admin/media-summary', undefined, signal),
    placeholderData: keepPreviousData,
  })

export const useMediaUses = (id: string) =>
  useQuery({
    queryKey: [...resourceKey(MEDIA), 'uses', id],
    queryFn: ({ signal }) => api.get<Uses>(`/admin/media/${id}/uses`, undefined, signal),
    staleTime: 0,
  })

export const useMediaFile = (id: string) => useRecord<MediaRecord>(MEDIA, id)

/** Everything that shows pictures is asked for anew. */
export function useRefreshMedia() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['admin', MEDIA] })
}
