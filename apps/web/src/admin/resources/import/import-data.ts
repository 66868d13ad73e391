import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../engine/api.ts'
import type { ListQuery } from '../../engine/list/list-state.ts'
import type { Page } from '../../engine/record.ts'

export type Verdict = 'create' | 'update' | 'unchanged' | 'refused'

export type ImportRun = {
  id: string
  status: 'checked' | 'refused' | 'applying' | 'applied' | 'failed'
  filename?: string
  problem?: string | null
  summary?: { create: number; update: number; unchanged: number; refused: number }
  total?: number
  applied?: number
}

export type ImportRow = {
  line: number
  handle: string
  title: string
  verdict: Verdict
  column?: string | null
  reason?: string | null
  changes?: Record<string, { from: unknown; to: unknown }> | null
}

export const importKey = (id: string) => ['admin', 'imports', 'run', id] as const

const pollMs = 1000

/** A run; while it is being applied it is asked for again every second. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => api.get<ImportRun>(`/admin/imports/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'applying' ? pollMs : false),
    staleTime: 0,
  })

export const useImportRows = (id: string, verdict: Verdict | '', cursor: string) =>
  useQuery({
    queryKey: [...importKey(id), 'rows', verdict, cursor],
    queryFn: ({ signal }) => {
      const query: ListQuery = { limit: '50', ...(verdict && { verdict }), ...(cursor && { cursor }) }
      return api.get<Page<ImportRow>>(`/admin/imports/${id}/rows`, query, signal)
    },
    placeholderData: keepPreviousData,
  })

export function uploadFile(file: File): Promise<ImportRun> {
  const form = new FormData()
  form.set('file', file)
  return api.post<ImportRun>('/admin/imports/shopify', form)
}

/** Rows that applying would write. */
export const toWrite = ({ summary }: ImportRun): number => (summary ? summary.create + summary.update : 0)
