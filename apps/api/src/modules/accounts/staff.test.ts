import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser, createUser, loadActor, syncPermissions } from './index.ts'

let shop: TestShop
const password = 'correct horse battery'
let root: string
let permissions: Record<string, string>

beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const rows = await shop.core.database.query<{ id: string; code: string }>({
    text: 'SELECT id, code FROM "Permission"',
  })
  permissions = Object.fromEntries(rows.map((row) => [row.code, row.id]))
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = await tokenOf('root@example.com')
})
afterAll(() => shop.close())

async function tokenOf(email: string): Promise<string> {
  return (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
}

let made = 0
async function staff(...codes: string[]) {
  const email = `staff${made++}@example.com`
  const id = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  for (const code of codes) {
    await shop.core.database.prisma.userPermission.create({
      data: { userId: id, permissionId: permissions[code] as string },
    })
  }
  return { id, email, as: await tokenOf(email) }
}

const manager = () =>
  staff(
    'accounts.user.view',
    'accounts.user.add',
    'accounts.user.change',
    'accounts.user.setPassword',
    'accounts.group.view',
    'accounts.group.add',
    'accounts.group.change',
    'accounts.group.delete',
  )
const patch = (as: string, id: string, body: object) => shop.call('PATCH', `/admin/users/${id}`, { as, body })
const flags = async (id: string) =>
  (
    await shop.core.database.query({
      text: 'SELECT "isStaff", "isSuperuser", "isActive", email FROM "User" WHERE id = $1',
      values: [id],
    })
  )[0]

test('who may see users never sees a password', async () => {
  const { as, id } = await staff('accounts.user.view')
  const list = await shop.call('GET', '/admin/users?q=staff&ordering=email', { as })
  expect(list.statusCode).toBe(200)
  const one = await shop.call('GET', `/admin/users/${id}`, { as })
  expect(one.json()).toMatchObject({
    email: expect.stringMatching(/^staff/),
    isStaff: true,
    groups: [],
    permissions: [{ permission: { _label: 'accounts.user.view' } }],
  })
  expect(`${list.body}${one.body}`).not.toMatch(/argon2|passwordHash/)
  expect((await shop.call('GET', '/admin/users?fields=passwordHash', { as })).statusCode).toBe(400)
  expect((await shop.call('GET', '/admin/users?passwordHash__startswith=%24', { as })).statusCode).toBe(400)
  expect((await shop.call('GET', '/admin/users?ordering=passwordHash', { as })).statusCode).toBe(400)
})

test('customers, and staff without the permission, are refused', async () => {
  const customer = await createUser(shop.core.systemContext('test'), { email: 'customer@example.com', password })
  await shop.core.database.prisma.userPermission.create({
    data: { userId: customer, permissionId: permissions['accounts.user.view'] as string },
  })
  expect((await shop.call('GET', '/admin/users', { as: await tokenOf('customer@example.com') })).statusCode).toBe(403)
  expect((await shop.call('GET', '/admin/users', { as: (await staff()).as })).statusCode).toBe(403)
  expect((await shop.call('GET', '/admin/users')).statusCode).toBe(401)
})

test('nobody makes themselves or others more than they are', async () => {
  const { as, id } = await manager()
  const friend = await createUser(shop.core.systemContext('test'), { email: 'friend@example.com', password })
  const beyond = permissions['content.page.change']
  const attempts: [string, object][] = [
    [id, { isSuperuser: true }],
    [friend, { isSuperuser: true }],
    [friend, { isStaff: true, isSuperuser: true }],
    [id, { permissions: [{ permissionId: beyond }] }],
    [friend, { permissions: [{ permissionId: beyond }] }],
  ]
  for (const [target, body] of attempts) {
    const before = await flags(target)
    const answer = await patch(as, target, body)
    expect([body, answer.statusCode, answer.json().code]).toEqual([body, 403, 'BEYOND_OWN_POWERS'])
    expect(await flags(target)).toEqual(before)
  }
  const [count] = await shop.core.database.query({
    text: 'SELECT count(*)::int AS n FROM "UserPermission" WHERE "permissionId" = $1',
    values: [beyond],
  })
  expect(count).toEqual({ n: 0 })
  const made = await shop.call('POST', '/admin/users', { as, body: { email: 'sock@example.com', isSuperuser: true } })
  expect([made.statusCode, made.json().code]).toEqual([403, 'BEYOND_OWN_POWERS'])
  expect(await shop.core.database.prisma.user.count({ where: { email: 'sock@example.com' } })).toBe(0)
})

test('nor through a group', async () => {
  const { as, id } = await manager()
  const strong = (
    await shop.call('POST', '/admin/groups', {
      as: root,
      body: { name: 'Editors', permissions: [{ permissionId: permissions['content.page.change'] }] },
    })
  ).json()
  const refused = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => {
    const answer = await shop.call(method, path, { as, body })
    expect([path, answer.statusCode, answer.json().code]).toEqual([path, 403, 'BEYOND_OWN_POWERS'])
  }
  await refused('PATCH', `/admin/users/${id}`, { groups: [{ groupId: strong.id }] })
  await refused('PATCH', `/admin/groups/${strong.id}`, { name: 'Mine' })
  await refused('DELETE', `/admin/groups/${strong.id}`)
  await refused('POST', '/admin/groups', {
    name: 'Own',
    permissions: [{ permissionId: permissions['content.page.add'] }],
  })
  const weak = await shop.call('POST', '/admin/groups', {
    as,
    body: { name: 'Readers', permissions: [{ permissionId: permissions['accounts.user.view'] }] },
  })
  expect(weak.statusCode).toBe(201)
  await refused('PATCH', `/admin/groups/${weak.json().id}`, {
    permissions: [{ permissionId: permissions['content.page.add'] }],
  })
  await refused('PATCH', `/admin/groups/${weak.json().id}`, {
    permissions: [{ id: weak.json().permissions[0].id, permissionId: permissions['content.page.add'] }],
  })
  expect((await patch(as, id, { groups: [{ groupId: weak.json().id }] })).statusCode).toBe(200)
})

test('nor by taking over an account that is more', async () => {
  const { as } = await manager()
  const [superuser] = await shop.core.database.query<{ id: string }>({
    text: `SELECT id FROM "User" WHERE email = 'root@example.com'`,
  })
  const editor = await staff('content.page.change')
  for (const target of [superuser?.id as string, editor.id]) {
    const before = await flags(target)
    for (const body of [{ email: 'evil@example.com' }, { isActive: false }, { firstName: 'x' }]) {
      expect((await patch(as, target, body)).json().code).toBe('BEYOND_OWN_POWERS')
    }
    const answer = await shop.call('POST', `/admin/users/${target}/set-password`, {
      as,
      body: { password: 'now it is mine, all mine' },
    })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'BEYOND_OWN_POWERS'])
    expect(await flags(target)).toEqual(before)
  }
  expect((await shop.call('POST', '/auth/login', { body: { email: 'root@example.com', password } })).statusCode).toBe(
    200,
  )
})

test('nobody takes away their own rights', async () => {
  const { as, id } = await manager()
  for (const body of [{ isActive: false }, { isStaff: false }]) {
    const answer = await patch(as, id, body)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'OWN_ACCOUNT'])
  }
})

test('rights given and taken act on the next request', async () => {
  const { as, id } = await staff()
  expect((await shop.call('GET', '/admin/pages', { as })).statusCode).toBe(403)
  const group = (
    await shop.call('POST', '/admin/groups', {
      as: root,
      body: { name: 'Page readers', permissions: [{ permissionId: permissions['content.page.view'] }] },
    })
  ).json()
  const joined = (await patch(root, id, { groups: [{ groupId: group.id }] })).json()
  expect(joined.groups).toEqual([
    { id: expect.any(String), group: { id: group.id, _label: 'Page readers' }, _label: expect.any(String) },
  ])
  expect((await shop.call('GET', '/admin/pages', { as })).statusCode).toBe(200)
  await shop.call('PATCH', `/admin/groups/${group.id}`, {
    as: root,
    body: { permissions: [{ id: group.permissions[0].id, _delete: true }] },
  })
  expect((await shop.call('GET', '/admin/pages', { as })).statusCode).toBe(403)
})

test('closing an account ends its sessions at once', async () => {
  const { id, email, as } = await staff('accounts.user.view')
  const { refreshToken } = (
    await shop.call('POST', '/auth/login', { body: { email, password, tokenDelivery: 'body' } })
  ).json()
  expect((await shop.call('GET', '/admin/users', { as })).statusCode).toBe(200)
  expect((await patch(root, id, { isActive: false })).statusCode).toBe(200)
  expect((await shop.call('GET', '/admin/users', { as })).statusCode).toBe(401)
  await patch(root, id, { isActive: true })
  expect((await shop.call('POST', '/auth/refresh', { body: { refreshToken } })).statusCode).toBe(401)
  expect((await shop.call('GET', '/admin/users', { as })).statusCode).toBe(401)
})

test('a user made by staff cannot log in until a password is set', async () => {
  const made = await shop.call('POST', '/admin/users', {
    as: root,
    body: { email: ' Clerk@Example.com', firstName: 'Cleo', isStaff: true },
  })
  expect([made.statusCode, made.json().email]).toEqual([201, 'clerk@example.com'])
  const login = (attempt: string) =>
    shop.call('POST', '/auth/login', { body: { email: 'clerk@example.com', password: attempt } })
  expect((await login('!')).statusCode).toBe(401)
  const set = (chosen: string) =>
    shop.call('POST', `/admin/users/${made.json().id}/set-password`, { as: root, body: { password: chosen } })
  expect((await set('clerk@example.com')).json().errors[0]).toMatchObject({ path: 'password', code: 'like_email' })
  expect((await set(password)).statusCode).toBe(200)
  expect((await login(password)).statusCode).toBe(200)
  const twice = await shop.call('POST', '/admin/users', { as: root, body: { email: 'CLERK@example.com' } })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'CONFLICT'])
  expect((await shop.call('POST', '/admin/users', { as: root, body: { email: 'no address' } })).statusCode).toBe(400)
})

test('the table of permissions follows the operations, grants included', async () => {
  const { id } = await staff('accounts.user.view')
  const { database } = shop.core
  await syncPermissions(database, [
    { code: 'accounts.user.view', label: 'See people' },
    { code: 'new.thing.view', label: 'x'.repeat(300) },
  ])
  expect(
    await database.query({ text: 'SELECT code, length(label) AS length FROM "Permission" ORDER BY code' }),
  ).toEqual([
    { code: 'accounts.user.view', length: 10 },
    { code: 'new.thing.view', length: 200 },
  ])
  expect([...((await loadActor(database, id))?.permissions ?? [])]).toEqual(['accounts.user.view'])
  await syncPermissions(database, [{ code: 'new.thing.view', label: 'New' }])
  expect([...((await loadActor(database, id))?.permissions ?? [])]).toEqual([])
})
