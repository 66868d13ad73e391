import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useSettled } from '../list/use-settled.ts'
import type { FoundRecord } from '../places/favourite-types.ts'

const pauseMs = 180

/** Records that answer to what was typed, asked a moment after the last letter; what is asked no longer is given up. */
export function useFoundRecords(typed: string, isWanted: boolean) {
  const q = useSettled(typed, pauseMs)
  const answer = useQuery({
    queryKey: ['admin', 'search', q],
    queryFn: ({ signal }) => api.get<FoundRecord[]>('/admin/search', { q }, signal),
    placeholderData: keepPreviousData,
    enabled: isWanted && q !== '',
    staleTime: 10_000,
  })
  const isBehind = isWanted && (q !== typed || answer.isPlaceholderData || answer.isLoading)
  return { records: isWanted && q !== '' ? (answer.data ?? []) : [], error: answer.error, isBehind }
}
