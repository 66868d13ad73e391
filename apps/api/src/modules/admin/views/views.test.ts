import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../../test/open-test-shop.ts'
import { createUser, syncPermissions } from '../../accounts/index.ts'
import type { AdminView } from './admin-view.ts'

let shop: TestShop
const password = 'correct horse battery'
beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
})
afterAll(() => shop.close())

let made = 0
async function staff(...codes: string[]) {
  const email = `keeper${made++}@example.com`
  const person = { email, password, isStaff: true, firstName: 'Ada', lastName: `No ${made}` }
  const id = await createUser(shop.core.systemContext('test'), person)
  for (const code of codes) {
    const { id: permissionId } = await shop.core.database.prisma.permission.findUniqueOrThrow({ where: { code } })
    await shop.core.database.prisma.userPermission.create({ data: { userId: id, permissionId } })
  }
  const login = await shop.call('POST', '/auth/login', { body: { email, password } })
  return { id, as: login.json().accessToken as string }
}

const viewer = (...more: string[]) => staff('content.page.view', ...more)
const list = async (as: string, resource = 'pages') =>
  (await shop.call('GET', `/admin/views?resource=${resource}`, { as })).json() as AdminView[]
const keep = (as: string, body: object) =>
  shop.call('POST', '/admin/views', { as, body: { resource: 'pages', name: 'Drafts', query: '', ...body } })
const patch = (as: string, id: string, body: object) => shop.call('PATCH', `/admin/views/${id}`, { as, body })
const remove = (as: string, id: string) => shop.call('DELETE', `/admin/views/${id}`, { as })
const begin = (as: string, viewId: string | null) =>
  shop.call('PUT', '/admin/views/default', { as, body: { resource: 'pages', viewId } })
const kept = async (as: string, body: object) => (await keep(as, body)).json() as AdminView
const fieldsOf = (answer: { json: () => { errors: { path: string; code: string }[] } }) =>
  answer.json().errors.map(({ path, code }) => `${path} ${code}`)

test('a view is kept, and its owner alone sees it until it is shared', async () => {
  const owner = await viewer()
  const other = await viewer()
  const answer = await keep(owner.as, { query: 'isPublished=false&ordering=-createdAt&columns=title,slug&page=3' })
  expect(answer.statusCode).toBe(201)
  const { id } = answer.json() as AdminView
  const mine = {
    id,
    resource: 'pages',
    name: 'Drafts',
    isShared: false,
    isOwn: true,
    isDefault: false,
    canChange: true,
  }
  const query = 'isPublished=false&ordering=-createdAt&columns=title%2Cslug'
  expect(await list(owner.as)).toEqual([{ ...mine, query, owner: expect.stringMatching(/^Ada No/) }])
  expect(await list(other.as)).toEqual([])
  for (const refused of [await patch(other.as, id, { name: 'Mine' }), await remove(other.as, id)])
    expect([refused.statusCode, refused.json().code]).toEqual([404, 'NOT_FOUND'])
  expect((await begin(other.as, id)).statusCode).toBe(404)
  expect((await patch(owner.as, id, { isShared: true })).json()).toMatchObject({ isShared: true, canChange: true })
  expect(await list(other.as)).toMatchObject([{ id, isShared: true, isOwn: false, canChange: false }])
})

test('what is shared is changed by its owner, or by who holds the permission', async () => {
  const owner = await viewer()
  const other = await viewer()
  const keeper = await viewer('admin.view.share')
  const { id } = await kept(owner.as, { name: 'For all', isShared: true })
  for (const refused of [
    await patch(other.as, id, { name: 'Taken' }),
    await patch(other.as, id, { isShared: false }),
    await remove(other.as, id),
  ])
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'FORBIDDEN'])
  expect((await list(owner.as)).find((each) => each.id === id)?.name).toBe('For all')
  expect((await patch(keeper.as, id, { name: 'For everybody' })).json()).toMatchObject({ name: 'For everybody' })
  expect((await patch(keeper.as, id, { isShared: false })).statusCode).toBe(200)
  expect((await list(keeper.as)).some((each) => each.id === id)).toBe(false)
  expect((await list(owner.as)).find((each) => each.id === id)).toMatchObject({ isShared: false, isOwn: true })
  expect((await patch(owner.as, id, { isShared: true })).statusCode).toBe(200)
  expect((await remove(keeper.as, id)).statusCode).toBe(200)
  expect((await list(owner.as)).some((each) => each.id === id)).toBe(false)
})

test('names are one of a kind for an owner and a list, and of nobody else', async () => {
  const owner = await staff('content.page.view', 'tax.taxRate.view')
  const other = await viewer()
  await kept(owner.as, { name: 'Mine' })
  const second = await keep(owner.as, { name: ' Mine ' })
  expect([second.statusCode, fieldsOf(second)]).toEqual([400, ['name not_unique']])
  const { id } = await kept(owner.as, { name: 'Yours' })
  expect(fieldsOf(await patch(owner.as, id, { name: 'Mine' }))).toEqual(['name not_unique'])
  expect((await patch(owner.as, id, { name: 'Yours' })).statusCode).toBe(200)
  expect((await keep(owner.as, { name: 'Mine', resource: 'tax-rates' })).statusCode).toBe(201)
  expect((await keep(other.as, { name: 'Mine' })).statusCode).toBe(201)
})

test('lists that do not exist, or are not for the caller, are refused alike, naming the field', async () => {
  const { as } = await viewer()
  for (const resource of ['pagess', 'users', '__proto__', '']) {
    const answers = [await keep(as, { resource }), await shop.call('GET', `/admin/views?resource=${resource}`, { as })]
    for (const answer of answers)
      expect([answer.statusCode, fieldsOf(answer)]).toEqual([404, ['resource unknown_resource']])
  }
  const { message } = (await keep(as, { resource: 'pagess' })).json().errors[0]
  expect(message).toBe('"pagess" is not a list of the admin. Did you mean "pages"?')
})

test('a query that the list does not take is refused, naming the field', async () => {
  const { as } = await viewer()
  for (const query of [
    'isPublishd=true',
    'columns=title,passwordHash',
    'isPublished=maybe',
    'isPublished=1&isPublished=0',
  ])
    expect(fieldsOf(await keep(as, { name: query, query })), query).toMatchObject([expect.stringMatching(/^query /)])
  expect(fieldsOf(await keep(as, { name: ' ' }))).toMatchObject([expect.stringMatching(/^name /)])
})

test('a list begins with the view that its reader chose, as long as they see it', async () => {
  const owner = await viewer()
  const other = await viewer()
  const { id } = await kept(owner.as, { name: 'Start here', isShared: true })
  const next = await kept(other.as, { name: 'Own start' })
  expect((await begin(other.as, id)).statusCode).toBe(200)
  expect((await list(other.as)).filter((each) => each.isDefault).map((each) => each.id)).toEqual([id])
  expect((await list(owner.as)).some((each) => each.isDefault)).toBe(false)
  expect((await begin(other.as, next.id)).statusCode).toBe(200)
  expect((await list(other.as)).filter((each) => each.isDefault).map((each) => each.id)).toEqual([next.id])
  await begin(other.as, id)
  expect((await patch(owner.as, id, { isShared: false })).statusCode).toBe(200)
  expect((await patch(owner.as, id, { isShared: true })).statusCode).toBe(200)
  expect((await list(other.as)).some((each) => each.isDefault)).toBe(false)
  await begin(other.as, next.id)
  expect((await begin(other.as, null)).statusCode).toBe(200)
  expect((await list(other.as)).some((each) => each.isDefault)).toBe(false)
})

test('somebody who goes takes their own views along; what they shared stays', async () => {
  const owner = await viewer()
  const other = await viewer('admin.view.share')
  const shared = await kept(owner.as, { name: 'Stays', isShared: true })
  const own = await kept(owner.as, { name: 'Goes' })
  await shop.core.database.prisma.user.delete({ where: { id: owner.id } })
  const left = await shop.core.database.prisma.adminView.findMany({ where: { id: { in: [shared.id, own.id] } } })
  expect(left).toMatchObject([{ id: shared.id, ownerId: null, privateToId: null }])
  expect((await list(other.as)).find((each) => each.id === shared.id)).toMatchObject({ owner: null, isOwn: false })
  expect((await patch(other.as, shared.id, { isShared: false })).json().code).toBe('CONFLICT')
  expect((await remove(other.as, shared.id)).statusCode).toBe(200)
})

test('customers and strangers have no views; GraphQL answers what REST does', async () => {
  const customer = { email: 'no-views@example.com', password }
  await createUser(shop.core.systemContext('test'), customer)
  const as = (await shop.call('POST', '/auth/login', { body: customer })).json().accessToken
  expect((await shop.call('GET', '/admin/views?resource=pages', { as })).statusCode).toBe(403)
  expect((await shop.call('GET', '/admin/views?resource=pages')).statusCode).toBe(401)
  const owner = await viewer()
  const { id } = await kept(owner.as, { name: 'Both doors' })
  const answer = await shop.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${owner.as}` },
    payload: { query: '{ adminViews(resource: "pages") { id name isOwn } }' },
  })
  expect(answer.json().data.adminViews).toContainEqual({ id, name: 'Both doors', isOwn: true })
})
