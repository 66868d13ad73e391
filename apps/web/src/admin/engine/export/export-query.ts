import { chosenColumns } from '../list/chosen-columns.ts'
import { type ListQuery, type ListState, listQuery } from '../list/list-state.ts'
import type { ResourceMeta } from '../meta-types.ts'

export const exportFormats = ['csv', 'xlsx', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

export type Column = { name: string; label: string }

/** What a file of a resource may hold, in the order of its fields. */
export const exportColumns = ({ fields }: ResourceMeta): Column[] =>
  Object.values(fields)
    .filter(({ type }) => type !== 'password')
    .map(({ name, label }) => ({ name, label }))

/** Those that the list shows now. */
export function shownColumns(resource: ResourceMeta, { columns }: ListState): string[] {
  const shown = chosenColumns(resource, columns)
  return exportColumns(resource)
    .map(({ name }) => name)
    .filter((name) => shown.some(({ field }) => field === name))
}

type Asked = { format: ExportFormat; chosen: readonly string[] }

/** All rows of the list as it stands, without its pages. Where all columns are wanted none is named. */
export function exportQuery(resource: ResourceMeta, state: ListState, { format, chosen }: Asked): ListQuery {
  const {
    limit: _limit,
    count: _count,
    cursor: _cursor,
    page: _page,
    ...matching
  } = listQuery(state, resource.list.defaultOrder)
  const columns = exportColumns(resource)
  const isAll = columns.every(({ name }) => chosen.includes(name))
  return { ...matching, format, ...(!isAll && { fields: chosen.join(',') }) }
}

export const exportName = ({ path }: ResourceMeta, format: ExportFormat, now: Date): string =>
  `${path}-${now.toISOString().slice(0, 10)}.${format}`
