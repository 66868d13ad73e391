import { expect, it } from 'vitest'
import type { ResourceMeta } from '../../meta-types.ts'
import { readListState } from '../list-state.ts'
import type { View } from './view-queries.ts'
import { allSearch, beginning, isViewChanged, viewSearch } from './view-state.ts'

const resource = { list: { pageSize: 50 } } as ResourceMeta
const view: View = {
  id: 'v1',
  resource: 'products',
  name: 'Drafts',
  query: 'ordering=-name&status=draft',
  isShared: false,
  isOwn: true,
  isDefault: false,
  canChange: true,
  owner: 'Ada',
}
const state = (text: string) => readListState(new URLSearchParams(text), 50)

it('opens as it was kept, and says where it came from', () => {
  expect(viewSearch(resource, view)).toBe('status=draft&ordering=-name&view=v1')
})

it('is changed once the list shows something else, and not by turning pages', () => {
  expect(isViewChanged(resource, state(viewSearch(resource, view)), view)).toBe(false)
  expect(isViewChanged(resource, state('view=v1&ordering=-name&status=draft&page=3'), view)).toBe(false)
  expect(isViewChanged(resource, state('view=v1&status=draft'), view)).toBe(true)
  expect([
    isViewChanged(resource, state(allSearch), undefined),
    isViewChanged(resource, state('q=a'), undefined),
  ]).toEqual([false, true])
})

it('begins a list that is opened without saying how, and no other', () => {
  const views = [view, { ...view, id: 'v2', isDefault: true }]
  expect(beginning(resource, views, '')).toBe('status=draft&ordering=-name&view=v2')
  expect([beginning(resource, views, `?${allSearch}`), beginning(resource, views, '?q=a')]).toEqual([
    undefined,
    undefined,
  ])
  expect(beginning(resource, [view], '')).toBeUndefined()
})
