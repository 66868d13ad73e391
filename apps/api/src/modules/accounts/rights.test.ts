import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { stockShop } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createSuperuser, createUser, findActor, loadActor, syncPermissions } from './index.ts'

const password = 'correct horse battery'
let shop: TestShop
let root: string
let rootId: string
let permissions: Record<string, string>
let A: string
let B: string

beforeAll(async () => {
  shop = await openTestShop()
  rootId = await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = await tokenOf('root@example.com')
  ;[A, B] = (await stockShop(shop, { products: 2, units: 1 })).productIds as [string, string]
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const rows = await shop.core.database.query<{ id: string; code: string }>({
    text: 'SELECT id, code FROM "Permission"',
  })
  permissions = Object.fromEntries(rows.map((row) => [row.code, row.id]))
})
afterAll(() => shop.close())
// What ends sessions and what begins one must not fall into the same millisecond.
beforeEach(() => shop.clock.advance(1000))

const logIn = (email: string) => shop.call('POST', '/auth/login', { body: { email, password, tokenDelivery: 'body' } })
const tokenOf = async (email: string): Promise<string> => (await logIn(email)).json().accessToken

let made = 0
async function person(codes: readonly string[] = [], isStaff = true) {
  const email = `rights${made++}@example.com`
  const id = await createUser(shop.core.systemContext('test'), { email, password, isStaff })
  for (const code of codes)
    await shop.core.database.prisma.userPermission.create({
      data: { userId: id, permissionId: permissions[code] as string },
    })
  return { id, email, as: await tokenOf(email) }
}

const userVerbs = ['view', 'add', 'change', 'setPassword', 'endSessions', 'deactivate', 'activate']
const managing = [
  ...userVerbs.map((verb) => `accounts.user.${verb}`),
  ...['view', 'add', 'change', 'delete'].map((verb) => `accounts.group.${verb}`),
  ...['view', 'give', 'take'].map((verb) => `accounts.objectGrant.${verb}`),
]
const manager = (...more: string[]) => person([...managing, ...more])

const call = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, as = root, body?: object) =>
  shop.call(method, path, { as, ...(body && { body }) })
const give = (as: string, body: object) =>
  call('POST', '/admin/object-grants', as, { resource: 'products', objectId: A, ...body })
const makeGroup = async (name: string, ...codes: string[]) =>
  (
    await call('POST', '/admin/groups', root, {
      name,
      permissions: codes.map((code) => ({ permissionId: permissions[code] })),
    })
  ).json() as { id: string }
const join = (userId: string, ...groupIds: string[]) =>
  call('PATCH', `/admin/users/${userId}`, root, { groups: groupIds.map((groupId) => ({ groupId })) })
const told = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]
const refused = [403, 'BEYOND_OWN_POWERS']

describe('nobody gives what they do not have', () => {
  test('on one record', async () => {
    const { as, id } = await manager()
    const permission = 'catalog.product.change'
    const first = await give(as, { permissions: [permission], userId: id })
    expect(told(first), 'a record they cannot see').toEqual([404, 'NOT_FOUND'])
    await give(root, { permissions: ['catalog.product.view'], userId: id })
    expect(told(await give(as, { permissions: [permission], userId: id }))).toEqual(refused)
    const friend = await person()
    expect(told(await give(as, { permissions: [permission], userId: friend.id }))).toEqual(refused)
    expect(told(await give(as, { permissions: ['catalog.product.view'], userId: friend.id }))).toEqual([201, undefined])
    expect(told(await give(as, { permissions: ['catalog.product.view'], userId: friend.id, objectId: B }))).toEqual([
      404,
      'NOT_FOUND',
    ])
    const { data, grantable } = (await call('GET', `/admin/object-grants?resource=products&objectId=${A}`, as)).json()
    expect(grantable).toEqual([{ code: 'catalog.product.view', label: 'See products' }])
    expect(
      data.every(
        (grant: { isMine: boolean; permission: string }) => grant.isMine === grant.permission.endsWith('.view'),
      ),
    ).toBe(true)
  })

  test('nor takes it away', async () => {
    const { as, id } = await manager()
    const other = await person()
    await give(root, { permissions: ['catalog.product.view'], userId: id })
    const { data } = (await give(root, { permissions: ['catalog.product.change'], userId: other.id })).json()
    const grant = data.find((each: { user: { id: string } | null }) => each.user?.id === other.id)
    expect(told(await call('DELETE', `/admin/object-grants/${grant.id}`, as))).toEqual(refused)
    expect((await call('DELETE', `/admin/object-grants/${grant.id}`)).statusCode).toBe(204)
  })

  test('nor takes over an account or a group that has it on one record', async () => {
    const { as, id } = await manager()
    const editor = await person()
    await give(root, { permissions: ['catalog.product.change'], userId: editor.id })
    const group = await makeGroup('One product')
    await give(root, { permissions: ['catalog.product.change'], groupId: group.id })
    const deeds = () =>
      Promise.all([
        call('PATCH', `/admin/users/${editor.id}`, as, { firstName: 'x' }),
        call('POST', `/admin/users/${editor.id}/set-password`, as, { password: 'now it is mine, all mine' }),
        call('POST', `/admin/users/${editor.id}/end-sessions`, as),
        call('POST', `/admin/users/${editor.id}/deactivate`, as),
        call('POST', `/admin/users/${editor.id}/activate`, as),
        call('PATCH', `/admin/users/${id}`, as, { groups: [{ groupId: group.id }] }),
        call('PATCH', `/admin/groups/${group.id}`, as, { name: 'Mine' }),
        call('DELETE', `/admin/groups/${group.id}`, as),
      ])
    for (const [at, answer] of (await deeds()).entries()) expect([at, ...told(answer)]).toEqual([at, ...refused])
    await give(root, { permissions: ['catalog.product.change'], userId: id })
    const renamed = await call('PATCH', `/admin/groups/${group.id}`, as, { name: 'Ours' })
    expect(told(renamed), 'who has it on that record may').toEqual([200, undefined])
  })

  test('nor by bulk, where those who are more are left as they are', async () => {
    const { as } = await manager()
    const editor = await person(['content.page.change'])
    const friend = await person()
    for (const [operation, input] of [
      ['admin.user.update', { isSuperuser: true }],
      ['user.deactivate', {}],
      ['user.endSessions', {}],
    ] as const) {
      const ids = operation === 'admin.user.update' ? [editor.id, friend.id] : [editor.id, rootId]
      const started = await call('POST', '/admin/bulk', as, { operation, selection: { ids }, input })
      expect(started.statusCode, started.body).toBe(202)
      await runDueJobs(shop.core)
      const rows = (await call('GET', `/admin/bulk/${started.json().id}/rows`, as)).json()
      expect(rows.data.map((row: { id: string; code: string }) => [row.id, row.code]).sort()).toEqual(
        [...ids].sort().map((id) => [id, 'BEYOND_OWN_POWERS']),
      )
    }
    expect((await loadActor(shop.core.database, friend.id))?.isSuperuser).toBe(false)
    expect((await loadActor(shop.core.database, rootId))?.isSuperuser).toBe(true)
  })

  test('nor by bringing back what somebody took from them', async () => {
    const { as, id } = await manager()
    const group = await makeGroup('Once theirs', 'content.page.change')
    await join(id, group.id)
    const left = await call('PATCH', `/admin/users/${id}`, root, {
      groups: [{ id: (await call('GET', `/admin/users/${id}`)).json().groups[0].id, _delete: true }],
    })
    const changeSet = left.headers['stoa-change-set']
    expect(told(await call('POST', `/admin/changes/${changeSet}/undo`, as))).toEqual(refused)
    const [entry] = (await call('GET', `/admin/users/${id}/history`, as)).json().data
    const revert = await call('POST', `/admin/users/${id}/revert`, as, { changeId: entry.changes[0].id })
    expect(told(revert)).toEqual(refused)
    expect((await loadActor(shop.core.database, id))?.permissions.has('content.page.change')).toBe(false)
  })

  test('nor by a file', async () => {
    const { as, id, email } = await manager()
    const group = await makeGroup(`From a file`, 'content.page.change')
    const boundary = 'rights-of-a-file'
    const file = `id,email,isSuperuser\r\n${id},${email},true\r\n`
    const upload = await shop.app.inject({
      method: 'POST',
      url: '/api/v1/admin/users/import',
      headers: { authorization: `Bearer ${as}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="users.csv"\r\ncontent-type: text/csv\r\n\r\n${file}\r\n--${boundary}--\r\n`,
    })
    expect(upload.statusCode, upload.body).toBe(201)
    await call('POST', `/admin/import-runs/${upload.json().id}/apply`, as)
    await runDueJobs(shop.core)
    const run = (await call('GET', `/admin/import-runs/${upload.json().id}`, as)).json()
    expect([run.applied, run.refused]).toEqual([0, 1])
    expect((await loadActor(shop.core.database, id))?.isSuperuser).toBe(false)
    expect(group.id).toEqual(expect.any(String))
  })

  test('nor through GraphQL', async () => {
    const { as, id } = await manager()
    await give(root, { permissions: ['catalog.product.view'], userId: id })
    const asked = `mutation { adminObjectGrantGive(resource: "products", objectId: "${A}", permissions: ["catalog.product.delete"], userId: "${id}") { data { id } } }`
    const { errors } = await shop.graphql(asked, { as })
    expect(errors?.[0]?.extensions.code).toBe('BEYOND_OWN_POWERS')
  })
})

describe('the verbs of a user', () => {
  test('a forced log-out ends every session at once, and a new log-in works', async () => {
    const clerk = await person(['accounts.user.view'])
    const { refreshToken } = (await logIn(clerk.email)).json()
    expect((await call('GET', '/admin/users', clerk.as)).statusCode).toBe(200)
    shop.clock.advance(1)
    const out = () => call('POST', `/admin/users/${clerk.id}/end-sessions`)
    expect((await out()).json()).toEqual({ id: clerk.id, isActive: true })
    expect((await call('GET', '/admin/users', clerk.as)).statusCode).toBe(401)
    expect((await shop.call('POST', '/auth/refresh', { body: { refreshToken } })).statusCode).toBe(401)
    shop.clock.advance(1)
    const fresh = await tokenOf(clerk.email)
    expect((await call('GET', '/admin/users', fresh)).statusCode).toBe(200)
    shop.clock.advance(1)
    expect((await out()).statusCode).toBe(200)
    expect((await call('GET', '/admin/users', fresh)).statusCode).toBe(401)
  })

  test('another process lets nobody in with an old token once its memory of five seconds is over', async () => {
    const clerk = await person()
    const since = shop.clock.now().getTime()
    // Services of its own are what makes a process of its own.
    const elsewhere = { db: shop.core.database, services: { ...shop.core.services }, clock: shop.clock }
    expect((await findActor(elsewhere, clerk.id, since))?.id).toBe(clerk.id)
    await call('POST', `/admin/users/${clerk.id}/end-sessions`)
    shop.clock.advance(5000)
    expect(await findActor(elsewhere, clerk.id, since)).toBeNull()
  })

  test('an account is closed and opened, as often as one likes', async () => {
    const clerk = await person()
    const state = async (verb: string) => (await call('POST', `/admin/users/${clerk.id}/${verb}`)).json().isActive
    expect([await state('deactivate'), await state('deactivate')]).toEqual([false, false])
    expect((await logIn(clerk.email)).statusCode).toBe(401)
    expect([await state('activate'), await state('activate')]).toEqual([true, true])
    shop.clock.advance(1)
    expect((await logIn(clerk.email)).statusCode).toBe(200)
    const { data } = (await call('GET', `/admin/users/${clerk.id}/history`)).json()
    expect(data.map((entry: { operation: { name: string } }) => entry.operation.name).slice(0, 5)).toEqual([
      'auth.login',
      'user.activate',
      'user.activate',
      'user.deactivate',
      'user.deactivate',
    ])
  })

  test('an undo of a deactivation opens the account, and lets no old token in', async () => {
    const clerk = await person(['accounts.user.view'])
    shop.clock.advance(1)
    const closed = await call('PATCH', `/admin/users/${clerk.id}`, root, { isActive: false })
    const undo = await call('POST', `/admin/changes/${closed.headers['stoa-change-set']}/undo`)
    expect(undo.statusCode, undo.body).toBe(200)
    expect((await call('GET', '/admin/users', clerk.as)).statusCode).toBe(401)
    shop.clock.advance(1)
    expect((await call('GET', '/admin/users', await tokenOf(clerk.email))).statusCode).toBe(200)
  })

  test.each([
    ['set-password', 'accounts.user.setPassword', { password: 'a new and long password' }],
    ['end-sessions', 'accounts.user.endSessions', undefined],
    ['deactivate', 'accounts.user.deactivate', undefined],
    ['activate', 'accounts.user.activate', undefined],
  ])('%s needs a permission of its own, and is refused towards those who are more', async (verb, code, body) => {
    const friend = await person()
    const without = await person(managing.filter((each) => each !== code))
    const having = await person([code])
    const run = (as: string, id: string) => call('POST', `/admin/users/${id}/${verb}`, as, body)
    expect(told(await run(without.as, friend.id))).toEqual([403, 'FORBIDDEN'])
    expect((await run(having.as, friend.id)).statusCode).toBe(200)
    expect(told(await run(having.as, rootId))).toEqual(refused)
    expect(told(await run(having.as, (await person(['content.page.change'])).id))).toEqual(refused)
    expect((await run(having.as, '01a1ff6c-20de-73ac-ad92-dcf40e95169e')).statusCode).toBe(404)
  })

  test('nobody closes their own account', async () => {
    expect(told(await call('POST', `/admin/users/${rootId}/deactivate`))).toEqual([409, 'OWN_ACCOUNT'])
  })
})

describe('why', () => {
  test('each permission tells how it comes, and the answer is that of the calls', async () => {
    const { id, as } = await person(['content.page.view'])
    const support = await makeGroup('Support', 'orders.order.refund', 'content.page.view')
    await join(id, support.id)
    await give(root, { permissions: ['catalog.product.change'], userId: id })
    await give(root, { permissions: ['catalog.product.publish'], groupId: support.id })
    const answer = (await call('GET', `/admin/users/${id}/effective-permissions`)).json()
    const group = { id: support.id, _label: 'Support' }
    const object = { resource: 'products', id: A, _label: 'Thing 0' }
    const sources = Object.fromEntries(
      answer.permissions.map((each: { code: string; isEverywhere: boolean; sources: object[] }) => [
        each.code,
        [each.isEverywhere, ...each.sources],
      ]),
    )
    expect(answer.isInForce).toBe(true)
    expect(sources).toEqual({
      'content.page.view': [true, { by: 'user', group: null, object: null }, { by: 'group', group, object: null }],
      'orders.order.refund': [true, { by: 'group', group, object: null }],
      'catalog.product.change': [false, { by: 'grant', group: null, object }],
      'catalog.product.publish': [false, { by: 'grant', group, object }],
      'catalog.product.view': [false, { by: 'grant', group: null, object }, { by: 'grant', group, object }],
    })
    const explain = async (permission: string, of?: string) => {
      const query = `permission=${permission}${of ? `&object=${of}` : ''}`
      const { allowed, reason } = (await call('GET', `/admin/users/${id}/explain?${query}`)).json()
      return [allowed, reason]
    }
    expect(await explain('orders.order.refund')).toEqual([
      true,
      'May pay back money of an order: through group Support.',
    ])
    expect(await explain('catalog.product.change', A)).toEqual([
      true,
      'May change products: by a grant on this record, directly.',
    ])
    expect(await explain('catalog.product.change', B)).toEqual([
      false,
      'May not change products: only on other records.',
    ])
    expect(await explain('catalog.product.change')).toEqual([false, 'May not change products: only on other records.'])
    expect(await explain('content.page.delete')).toEqual([
      false,
      'May not delete pages: neither the user nor a group of theirs has it.',
    ])
    for (const [product, status] of [
      [A, 200],
      [B, 404],
    ] as const)
      expect((await call('PATCH', `/admin/products/${product}`, as, { vendor: 'x' })).statusCode).toBe(status)
    expect((await call('GET', `/admin/users/${id}/explain?permission=no.such.thing`)).json().errors[0].path).toBe(
      'permission',
    )
  })

  test('superusers, customers and closed accounts', async () => {
    const reason = async (id: string) =>
      (await call('GET', `/admin/users/${id}/explain?permission=content.page.view`)).json().reason
    expect(await reason(rootId)).toBe('May see pages: as a superuser.')
    const customer = await person(['content.page.view'], false)
    expect(await reason(customer.id)).toBe('May not see pages: the user is not staff.')
    const closed = await person(['content.page.view'])
    await call('POST', `/admin/users/${closed.id}/deactivate`)
    expect(await reason(closed.id)).toBe('May not see pages: the account is closed.')
    const { isInForce } = (await call('GET', `/admin/users/${closed.id}/effective-permissions`)).json()
    expect(isInForce).toBe(false)
  })

  test('is for those who may see users, and names no record that is not theirs to see', async () => {
    const { id } = await person()
    await give(root, { permissions: ['catalog.product.view'], userId: id })
    const path = `/admin/users/${id}/effective-permissions`
    expect((await call('GET', path, (await person()).as)).statusCode).toBe(403)
    const { permissions: found } = (await call('GET', path, (await person(['accounts.user.view'])).as)).json()
    expect(found[0].sources[0].object).toEqual({ resource: 'products', id: A, _label: null })
  })

  test('through GraphQL as well', async () => {
    const { id } = await person(['content.page.view'])
    const { data, errors } = await shop.graphql(
      `{ adminUserEffectivePermissions(id: "${id}") { permissions { code sources { by } } }
        adminUserExplainRight(id: "${id}", permission: "content.page.view") { allowed reason } }`,
      { as: root },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      adminUserEffectivePermissions: { permissions: [{ code: 'content.page.view', sources: [{ by: 'user' }] }] },
      adminUserExplainRight: { allowed: true, reason: 'May see pages: directly.' },
    })
  })
})

test('the matrix tells which permissions the caller may grant', async () => {
  const { as } = await person(['accounts.permission.view', 'content.page.view'])
  const { modules } = (await call('GET', '/admin/permission-matrix', as)).json()
  const cells = modules.flatMap((module: { rows: { permissions: { code: string; isMine: boolean }[] }[] }) =>
    module.rows.flatMap((row) => row.permissions),
  )
  expect(cells).toHaveLength(Object.keys(permissions).length)
  expect(
    cells
      .filter((cell: { isMine: boolean }) => cell.isMine)
      .map((cell: { code: string }) => cell.code)
      .sort(),
  ).toEqual(['accounts.permission.view', 'content.page.view'])
})
