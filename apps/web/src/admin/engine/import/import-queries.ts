import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { type ImportSource, readRows, readRun } from './import-source.ts'
import {
  type FileColumn,
  type FileSheet,
  type ImportHeader,
  type ImportRun,
  isUnderWay,
  type Verdict,
} from './import-types.ts'
import type { Mapping } from './mapping.ts'

const pollMs = 1000

export const importsKey = ['admin', 'import'] as const
export const importKey = (source: ImportSource, id: string) => [...importsKey, 'run', source.address(id)] as const

/** An import; while it is written it is asked for again every second. */
export const useImport = (source: ImportSource, id: string) =>
  useQuery({
    queryKey: importKey(source, id),
    queryFn: ({ signal }) => readRun(source, id, signal),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? pollMs : false),
    staleTime: 0,
    retry: false,
  })

const rowsShown = 50

export const useImportRows = (source: ImportSource, id: string, asked: { verdict: Verdict | ''; cursor: string }) =>
  useQuery({
    queryKey: [...importKey(source, id), 'rows', asked],
    queryFn: ({ signal }) => readRows(source, id, { ...asked, limit: rowsShown, signal }),
    placeholderData: keepPreviousData,
  })

/** The newest imports of a resource. */
export const usePastImports = (resource: string) =>
  useQuery({
    queryKey: [...importsKey, 'list', resource],
    queryFn: ({ signal }) => api.get<ImportHeader[]>('/admin/import-runs', { resource, limit: '20' }, signal),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? pollMs : false),
    staleTime: 0,
  })

export const useFileColumns = (resource: string) =>
  useQuery({
    queryKey: [...importsKey, 'columns', resource],
    queryFn: ({ signal }) => api.get<FileColumn[]>('/admin/import-columns', { resource }, signal),
    staleTime: 5 * 60_000,
  })

const formOf = (file: File, mapping?: Mapping): FormData => {
  const form = new FormData()
  // What is said of a file stands before it.
  if (mapping) form.set('mapping', JSON.stringify(mapping))
  form.set('file', file)
  return form
}

export const inspectFile = (path: string, file: File): Promise<FileSheet> =>
  api.post<FileSheet>(`/admin/${path}/import/columns`, formOf(file))

export const checkFile = (path: string, file: File, asked: { mapping: Mapping; key: string }): Promise<ImportRun> =>
  api.post<ImportRun>(`/admin/${path}/import`, formOf(file, asked.mapping), asked.key)
