import type { ResourceMeta } from '../../meta-types.ts'
import { type ListState, noView, readListState, viewQuery, writeListState } from '../list-state.ts'
import type { View } from './view-queries.ts'

/** The address of a list as a view keeps it. */
export function viewSearch({ list: { pageSize } }: ResourceMeta, { id, query }: Pick<View, 'id' | 'query'>): string {
  return writeListState({ ...readListState(new URLSearchParams(query), pageSize), view: id }, pageSize).toString()
}

export const allSearch = new URLSearchParams({ view: noView }).toString()

/** Whether the list shows something else than the view it came from. */
export function isViewChanged({ list: { pageSize } }: ResourceMeta, state: ListState, view: View | undefined): boolean {
  const kept = readListState(new URLSearchParams(view?.query), pageSize)
  return viewQuery(state, pageSize) !== viewQuery(kept, pageSize)
}

/** Where a list that was opened without saying how begins; undefined where it is said, or there is nothing to begin with. */
export function beginning(resource: ResourceMeta, views: readonly View[], search: string): string | undefined {
  const first = search === '' ? views.find(({ isDefault }) => isDefault) : undefined
  return first && viewSearch(resource, first)
}
