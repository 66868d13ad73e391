import { expect, it } from 'vitest'
import type { AdminMeta, ResourceMeta } from '../meta-types.ts'
import type { Favourite } from './favourite-types.ts'
import { favouriteAddress, favouriteLabel, leadsTo, targetOf } from './target-of.ts'

const orders = {
  path: 'orders',
  label: 'Order',
  labelPlural: 'Orders',
  fields: {},
  bulk: { update: null, remove: null, actions: [] },
  actions: [],
} as unknown as ResourceMeta
const meta: AdminMeta = {
  shop: { name: 'Shop', currencies: ['EUR'], defaultCurrency: 'EUR' },
  user: { id: '1', email: 'a@example.com', name: '', isSuperuser: false, permissions: [] },
  modules: [{ name: 'orders', label: 'Orders', resources: ['orders'] }],
  pages: [{ path: 'sheet', label: 'Sheet', module: 'orders' }],
  resources: { orders },
}
const favourite = (more: Partial<Favourite>): Favourite => ({
  id: 'f',
  kind: 'list',
  path: 'orders',
  query: '',
  name: null,
  record: null,
  ...more,
})

it('tells records, lists and pages from what is only on the way to one', () => {
  expect(targetOf(meta, '/admin', '')).toEqual({ kind: 'page', path: '', query: '', objectId: '' })
  expect(targetOf(meta, '/admin/sheet', '')).toMatchObject({ kind: 'page', path: 'sheet' })
  expect(targetOf(meta, '/admin/orders/7', '?tab=x')).toEqual({
    kind: 'record',
    path: 'orders',
    query: '',
    objectId: '7',
  })
  expect(targetOf(meta, '/admin/orders', '?status=open&page=4&cursor=x&from=9&view=all')).toEqual({
    kind: 'list',
    path: 'orders',
    query: 'status=open',
    objectId: '',
  })
  for (const path of [
    '/admin/orders/new',
    '/admin/orders/trash',
    '/admin/orders/7/history',
    '/admin/secrets',
    '/admin/secrets/7',
  ])
    expect(targetOf(meta, path, ''), path).toBeNull()
})

it('knows a list again whatever the order of its filters', () => {
  const target = targetOf(meta, '/admin/orders', '?q=x&status=open')
  expect(target && leadsTo(favourite({ query: 'status=open&q=x' }), target)).toBe(true)
  expect(target && leadsTo(favourite({ query: 'status=open' }), target)).toBe(false)
})

it('leads back, under the name of now or the one it was given', () => {
  const record = { resource: 'orders', id: '7', label: '1042', detail: null, state: null }
  const kept = favourite({ kind: 'record', record })
  expect([favouriteAddress(kept), favouriteLabel(meta, kept)]).toEqual(['/admin/orders/7', 'Order #1042'])
  const list = favourite({ query: 'status=open', name: 'Open' })
  expect([favouriteAddress(list), favouriteLabel(meta, list)]).toEqual(['/admin/orders?status=open', 'Open'])
  expect(favouriteLabel(meta, favourite({ kind: 'page', path: 'gone' }))).toBeUndefined()
})
