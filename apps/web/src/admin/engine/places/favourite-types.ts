/** A record of any list, as search, recent records and favourites show it. */
export type FoundRecord = {
  resource: string
  id: string
  label: string
  detail: string | null
  state: { field: string; value: string } | null
}

export type Favourite = {
  id: string
  kind: 'record' | 'list' | 'page'
  path: string
  query: string
  name: string | null
  record: FoundRecord | null
}

/** What a page is, to keep it. */
export type Target = Pick<Favourite, 'kind' | 'path' | 'query'> & { objectId: string }
