import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../engine/api.ts'
import type { ListQuery } from '../../engine/list/list-state.ts'
import type { SheetPage, SheetRow } from './sheet-types.ts'

const PAGE = '500'

const sheetKey = (filter: ListQuery) => ['admin', 'sheet', filter] as const

/** The rows that match, page by page from where the last one ended. */
export const useSheet = (filter: ListQuery) =>
  useInfiniteQuery({
    queryKey: sheetKey(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: PAGE, ...(pageParam && { after: pageParam }) }
      return api.get<SheetPage>('/admin/sheet', query, signal)
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  })

/** Puts rows as they stand now in place of what was read before. */
export function useReplaceRows(filter: ListQuery) {
  const queries = useQueryClient()
  return useCallback(
    (rows: readonly SheetRow[]) => {
      const fresh = new Map(rows.map((row) => [row.id, row]))
      queries.setQueryData<InfiniteData<SheetPage>>(
        sheetKey(filter),
        (known) =>
          known && {
            ...known,
            pages: known.pages.map((page) => ({ ...page, data: page.data.map((row) => fresh.get(row.id) ?? row) })),
          },
      )
    },
    [queries, filter],
  )
}
