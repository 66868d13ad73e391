import type { FoundRecord } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../../test/open-test-shop.ts'
import { staffWith } from '../../../../test/staff-with.ts'
import { syncPermissions } from '../../accounts/index.ts'
import type { Favourite } from './place-views.ts'

let shop: TestShop
let pages: string[]
beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  pages = []
  for (let at = 0; at < 45; at++) {
    const { id } = await shop.core.database.prisma.page.create({
      data: { slug: `page-${at}`, title: `Page ${at}`, body: '' },
    })
    pages.push(id)
  }
})
afterAll(() => shop.close())

const viewer = () => staffWith(shop, 'content.page.view')
const get = async <T>(path: string, as: string) => (await shop.call('GET', `/admin/${path}`, { as })).json() as T
const favourites = (as: string) => get<Favourite[]>('favourites', as)
const recent = (as: string) => get<FoundRecord[]>('recent', as)
const open = (as: string, id: string, resource = 'pages') =>
  shop.call('PUT', '/admin/recent', { as, body: { resource, id } })
const add = (as: string, body: object) => shop.call('POST', '/admin/favourites', { as, body })
const added = async (as: string, body: object) => (await add(as, body)).json() as Favourite
const page = (at: number) => ({ kind: 'record', path: 'pages', objectId: pages[at] })
const takeRight = (userId: string) => shop.core.database.prisma.userPermission.deleteMany({ where: { userId } })

test('records opened last come first, each once, twenty at most, those of others never', async () => {
  const { as } = await viewer()
  const other = await viewer()
  for (const id of pages) {
    expect((await open(as, id)).statusCode).toBe(200)
    shop.clock.advance(10)
  }
  await open(as, pages[0] as string)
  const titles = (await recent(as)).map(({ label }) => label)
  expect(titles).toEqual(['Page 0', ...Array.from({ length: 19 }, (_, at) => `Page ${44 - at}`)])
  expect(await shop.core.database.query({ text: 'SELECT count(*)::int AS kept FROM "AdminRecent"' })).toEqual([
    { kept: 40 },
  ])
  expect(await recent(other.as)).toEqual([])
})

test('names are those of now; what is gone or not to be seen any more is left out', async () => {
  const { as, id } = await viewer()
  const { prisma } = shop.core.database
  const gone = await prisma.page.create({ data: { slug: 'soon-gone', title: 'Soon gone', body: '' } })
  for (const each of [gone.id, pages[1] as string]) await open(as, each)
  await added(as, { kind: 'record', path: 'pages', objectId: gone.id, name: 'My secret page' })
  const kept = await added(as, page(1))
  const list = await added(as, { kind: 'list', path: 'pages' })
  await prisma.page.delete({ where: { id: gone.id } })
  await prisma.page.update({ where: { id: pages[1] as string }, data: { title: 'Page one' } })
  expect((await recent(as)).map(({ label }) => label)).toEqual(['Page one'])
  expect((await favourites(as)).map((each) => [each.id, each.record?.label])).toEqual([
    [kept.id, 'Page one'],
    [list.id, undefined],
  ])
  await prisma.page.update({ where: { id: pages[1] as string }, data: { title: 'Page 1' } })
  await takeRight(id)
  shop.clock.advance(60_000)
  expect([await recent(as), await favourites(as)]).toEqual([[], []])
})

test('favourites keep their order, are renamed, kept once and taken away', async () => {
  const { as } = await viewer()
  const record = await added(as, page(2))
  expect(record).toEqual({
    id: record.id,
    kind: 'record',
    path: 'pages',
    query: '',
    name: null,
    record: { resource: 'pages', id: pages[2], label: 'Page 2', detail: 'page-2', state: null },
  })
  const list = await added(as, { kind: 'list', path: 'pages', query: 'isPublished=true&page=4', name: ' Live ' })
  expect(list).toMatchObject({ query: 'isPublished=true', name: 'Live', record: null })
  const dashboard = await added(as, { kind: 'page', path: '' })
  expect((await added(as, page(2))).id).toBe(record.id)
  const order = await shop.call('PUT', '/admin/favourites/order', { as, body: { ids: [dashboard.id, record.id] } })
  expect(order.json().map((each: Favourite) => each.id)).toEqual([dashboard.id, record.id, list.id])
  const rename = (name: string | null) => shop.call('PATCH', `/admin/favourites/${list.id}`, { as, body: { name } })
  expect((await rename('Published')).json().name).toBe('Published')
  expect((await rename(null)).json().name).toBe(null)
  expect((await shop.call('DELETE', `/admin/favourites/${record.id}`, { as })).statusCode).toBe(200)
  expect((await favourites(as)).map((each) => each.id)).toEqual([dashboard.id, list.id])
})

test('nobody touches what is another’s', async () => {
  const { as } = await viewer()
  const other = await viewer()
  const { id } = await added(as, page(3))
  for (const refused of [
    await shop.call('PATCH', `/admin/favourites/${id}`, { as: other.as, body: { name: 'Mine' } }),
    await shop.call('DELETE', `/admin/favourites/${id}`, { as: other.as }),
  ])
    expect([refused.statusCode, refused.json().code]).toEqual([404, 'NOT_FOUND'])
  const own = await added(other.as, page(4))
  await shop.call('PUT', '/admin/favourites/order', { as: other.as, body: { ids: [id, own.id] } })
  expect((await favourites(as)).map((each) => each.id)).toEqual([id])
  expect((await favourites(other.as)).map((each) => each.id)).toEqual([own.id])
})

test('what may not be seen cannot be kept, and looks like what is not there', async () => {
  const { as } = await viewer()
  const user = await viewer()
  for (const body of [
    { kind: 'record', path: 'users', objectId: user.id },
    { kind: 'record', path: 'pages', objectId: user.id },
    { kind: 'record', path: 'pages', objectId: "' OR 1=1 --" },
    { kind: 'record', path: 'nothing', objectId: pages[0] },
    { kind: 'list', path: 'users' },
    { kind: 'page', path: 'audit' },
  ]) {
    const answer = await add(as, body)
    expect([answer.statusCode, answer.json().code], JSON.stringify(body)).toEqual([404, 'NOT_FOUND'])
  }
  expect((await open(as, user.id, 'users')).statusCode).toBe(404)
  expect((await open(as, 'nonsense')).statusCode).toBe(404)
  for (const [path, body] of [
    ['query', { kind: 'list', path: 'pages', query: 'isPublishd=true' }],
    ['path', { kind: 'page', path: 'https://evil.example' }],
    ['name', { kind: 'page', path: 'runs', name: 'x'.repeat(81) }],
    ['kind', { kind: 'folder', path: 'runs' }],
  ] as const) {
    const answer = await add(as, body)
    expect([answer.statusCode, answer.json().errors[0].path], path).toEqual([400, path])
  }
})

test('GraphQL answers what REST does', async () => {
  const { as } = await viewer()
  await open(as, pages[7] as string)
  await added(as, page(7))
  const { data } = await shop.graphql('{ adminRecent { id label } adminFavourites { kind record { label } } }', { as })
  expect(data).toEqual({
    adminRecent: [{ id: pages[7], label: 'Page 7' }],
    adminFavourites: [{ kind: expect.stringMatching(/^record$/iu), record: { label: 'Page 7' } }],
  })
})
