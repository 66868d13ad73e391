import { api } from '../api.ts'
import type { ListQuery } from '../list/list-state.ts'
import type { Page } from '../record.ts'
import type { ImportRow, ImportRun, Verdict } from './import-types.ts'

/** Where imports come from that the same pages show: rows of any resource, or a file of another shop. */
export type ImportSource = {
  /** Of one import; `/rows` and `/apply` stand under it. */
  address: (id: string) => string
  /** A page of the admin that shows it. */
  page: (id: string) => string
  canStop: boolean
  toRun: (answer: never) => ImportRun
  toRow: (answer: never) => ImportRow
}

const unchanged = <T>(answer: T): T => answer

/** Imports of a resource's own columns. */
export const fileImports = (path: string): ImportSource => ({
  address: (id) => `/admin/import-runs/${id}`,
  page: (id) => `/admin/${path}/import/${id}`,
  canStop: true,
  toRun: unchanged<ImportRun>,
  toRow: unchanged<ImportRow>,
})

export const readRun = async (source: ImportSource, id: string, signal?: AbortSignal): Promise<ImportRun> =>
  source.toRun(await api.get<never>(source.address(id), undefined, signal))

type Asked = { verdict: Verdict | ''; cursor: string; limit: number; signal?: AbortSignal }

export async function readRows(source: ImportSource, id: string, asked: Asked): Promise<Page<ImportRow>> {
  const { verdict, cursor, limit, signal } = asked
  const query: ListQuery = { limit: String(limit), ...(verdict && { verdict }), ...(cursor && { cursor }) }
  const { data, page } = await api.get<Page<never>>(`${source.address(id)}/rows`, query, signal)
  return { data: data.map(source.toRow), page }
}
