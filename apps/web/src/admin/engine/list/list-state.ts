/** The state of a list is its address: everything here reads and writes URLSearchParams and nothing else. */
export type AppliedFilter = { field: string; lookup: string; value: string }

export type ListState = {
  q: string
  filters: AppliedFilter[]
  ordering: string
  limit: number
  cursor: string
  /** A page by its number, until somebody goes on from there by cursor; 0 where none is asked for. */
  page: number
  /** Number of the first row shown; keyset paging does not know it, so it travels with the cursor. Null behind the last page. */
  from: number | null
  exact: boolean
  /** Columns by their fields; none where those of the declaration are shown. */
  columns: string[]
  /** The saved view it came from, by its id; `noView` where the list is wanted as it is declared. */
  view: string
}

/** Rows of a page of a list that names no number of its own. */
export const usualLimit = 50
const mostRows = 100
/** Stands for the list as it is declared, whatever somebody's own begins with. */
export const noView = 'all'
/** Stands for a cursor behind the last row. */
export const lastPage = 'last'
const own = new Set(['q', 'ordering', 'limit', 'cursor', 'page', 'from', 'count', 'columns', 'view'])

const positive = (text: string | null, fallback: number): number => {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : fallback
}

function readPlace(params: URLSearchParams, limit: number): Pick<ListState, 'cursor' | 'page' | 'from'> {
  const cursor = params.get('cursor') ?? ''
  if (cursor) return { cursor, page: 0, from: positive(params.get('from'), 0) || null }
  const page = positive(params.get('page'), 0)
  return { cursor, page, from: Math.max(0, page - 1) * limit + 1 }
}

const names = (text: string | null): string[] => [...new Set((text ?? '').split(',').filter(Boolean))]

export function readListState(params: URLSearchParams, pageSize = usualLimit): ListState {
  const filters: AppliedFilter[] = []
  for (const [key, value] of params) {
    if (own.has(key) || value === '') continue
    const at = key.lastIndexOf('__')
    filters.push(
      at > 0 ? { field: key.slice(0, at), lookup: key.slice(at + 2), value } : { field: key, lookup: 'exact', value },
    )
  }
  const limit = Math.min(positive(params.get('limit'), pageSize), mostRows)
  return {
    q: params.get('q') ?? '',
    filters,
    ordering: params.get('ordering') ?? '',
    limit,
    ...readPlace(params, limit),
    exact: params.get('count') === 'exact',
    columns: names(params.get('columns')),
    view: params.get('view') ?? '',
  }
}

export const filterKey = ({ field, lookup }: AppliedFilter): string =>
  lookup === 'exact' ? field : `${field}__${lookup}`

export function writeListState(state: ListState, pageSize = usualLimit): URLSearchParams {
  const params = new URLSearchParams()
  if (state.q) params.set('q', state.q)
  for (const filter of state.filters) params.set(filterKey(filter), filter.value)
  if (state.ordering) params.set('ordering', state.ordering)
  if (state.limit !== pageSize) params.set('limit', String(state.limit))
  if (state.cursor) params.set('cursor', state.cursor)
  if (state.cursor && state.from !== null) params.set('from', String(state.from))
  if (!state.cursor && state.page > 1) params.set('page', String(state.page))
  if (state.exact) params.set('count', 'exact')
  if (state.columns.length > 0) params.set('columns', state.columns.join(','))
  if (state.view) params.set('view', state.view)
  return params
}

/** Anything that changes which rows match, or their order, starts again at the first page. */
export const changeList = (state: ListState, change: Partial<ListState>): ListState => ({
  ...state,
  cursor: '',
  page: 0,
  from: 1,
  ...change,
})

export type ListQuery = Record<string, string>

/** The same state as the API's query. */
export function listQuery(state: ListState, defaultOrder: string): ListQuery {
  const query: ListQuery = { limit: String(state.limit), count: state.exact ? 'exact' : 'estimate' }
  if (state.q) query.q = state.q
  const ordering = state.ordering || defaultOrder
  if (ordering) query.ordering = ordering
  if (state.cursor) query.cursor = state.cursor
  else if (state.page > 1) query.page = String(state.page)
  for (const filter of state.filters) query[filterKey(filter)] = filter.value
  return query
}

/** Which rows match, and nothing of how they are shown: the query that counts, changes or exports all of them. */
export function matchingQuery({ q, filters }: Pick<ListState, 'q' | 'filters'>): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const filter of filters) params.set(filterKey(filter), filter.value)
  return params.toString()
}

/**
 * What a saved view keeps of the state: not which page is open, nor which view it came from. Two states that show the same
 * give the same text.
 */
export function viewQuery(state: ListState, pageSize = usualLimit): string {
  const params = writeListState({ ...changeList(state, {}), exact: false, view: '' }, pageSize)
  params.sort()
  return params.toString()
}

/** A click on a column head: ascending first, and from then on the other way round. */
export const nextOrdering = (current: string, field: string): string => (current === field ? `-${field}` : field)

export const sortOf = (ordering: string, field: string): 'ascending' | 'descending' | undefined => {
  const first = ordering.split(',')[0]
  if (first === field) return 'ascending'
  return first === `-${field}` ? 'descending' : undefined
}
