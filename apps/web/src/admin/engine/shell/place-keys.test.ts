import { expect, it } from 'vitest'
import type { AdminMeta, ResourceMeta } from '../meta-types.ts'
import { placeKeys } from './place-keys.ts'

const resource = (path: string): ResourceMeta =>
  ({
    path,
    label: path,
    labelPlural: path,
    fields: {},
    bulk: { update: null, remove: null, actions: [] },
    actions: [],
  }) as unknown as ResourceMeta

function meta(modules: Record<string, string[]>): AdminMeta {
  const all = Object.values(modules).flat()
  return {
    shop: { name: 'Shop', currencies: ['EUR'], defaultCurrency: 'EUR' },
    user: { id: '1', email: 'a@example.com', name: '', isSuperuser: false, permissions: [] },
    modules: Object.entries(modules).map(([name, resources]) => ({ name, label: name, resources })),
    pages: [],
    resources: Object.fromEntries(all.map((path) => [path, resource(path)])),
  }
}

const keysOf = (modules: Record<string, string[]>) =>
  Object.fromEntries([...placeKeys(meta(modules))].map(([key, { path }]) => [key, path]))

it('gives the first of each group its own letter before the second', () => {
  expect(keysOf({ sales: ['orders', 'payments'], goods: ['products', 'prices'] })).toEqual({
    d: '',
    o: 'orders',
    p: 'products',
    a: 'payments',
    r: 'prices',
  })
})

it('gives no letter twice, and no more than are remembered', () => {
  const many = Array.from({ length: 30 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}-list-${at}`)
  const keys = placeKeys(meta({ goods: many }))
  expect(keys.size).toBe(12)
  expect(new Set([...keys.values()].map(({ path }) => path)).size).toBe(12)
})

it('leaves the dashboard alone where nothing else may be seen', () => {
  expect(keysOf({})).toEqual({ d: '' })
})
