import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runDueJobs } from '../src/jobs/job-runner.ts'
import { createSuperuser, createUser, syncPermissions } from '../src/modules/accounts/index.ts'
import { openTestShop, type TestShop } from './open-test-shop.ts'
import { stockShop } from './small-shop.ts'

const password = 'correct horse battery'
const verbs = ['view', 'change', 'delete', 'publish'].map((verb) => `catalog.product.${verb}`)
let shop: TestShop
let root: string
let products: readonly string[]
let permissions: Record<string, string>

beforeAll(async () => {
  shop = await openTestShop()
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = await tokenOf('root@example.com')
  products = (await stockShop(shop, { products: 5, units: 1 })).productIds
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const rows = await shop.core.database.query<{ id: string; code: string }>({
    text: 'SELECT id, code FROM "Permission"',
  })
  permissions = Object.fromEntries(rows.map((row) => [row.code, row.id]))
})
afterAll(() => shop.close())
// What ends sessions and what begins one must not fall into the same millisecond.
beforeEach(() => shop.clock.advance(1000))

async function tokenOf(email: string): Promise<string> {
  return (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
}

let made = 0
async function staff(...codes: string[]) {
  const email = `person${made++}@example.com`
  const id = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  for (const code of codes)
    await shop.core.database.prisma.userPermission.create({
      data: { userId: id, permissionId: permissions[code] as string },
    })
  return { id, email, as: await tokenOf(email) }
}

const A = () => products[0] as string
const B = () => products[1] as string
const give = (body: object, as = root) => shop.call('POST', '/admin/object-grants', { as, body })
const grant = async (holder: object, objectId: string, codes: readonly string[]) => {
  const answer = await give({ resource: 'products', objectId, permissions: codes, ...holder })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}
const makeGroup = async (name: string, codes: string[] = []) =>
  (
    await shop.call('POST', '/admin/groups', {
      as: root,
      body: { name, permissions: codes.map((code) => ({ permissionId: permissions[code] })) },
    })
  ).json() as { id: string; permissions: { id: string }[] }

// A product is published once.
const makeDrafts = (...ids: string[]) =>
  shop.core.database.query({
    text: `UPDATE "Product" SET status = 'draft' WHERE id = ANY($1::uuid[])`,
    values: [ids],
  })

type Who = { as: string; sees: 'none' | 'A' | 'all' }

async function everybody(): Promise<Record<string, Who>> {
  const none = await staff()
  const granted = await staff()
  await grant({ userId: granted.id }, A(), verbs)
  const member = await staff()
  const group = await makeGroup(`Editors ${made}`)
  await shop.call('PATCH', `/admin/users/${member.id}`, { as: root, body: { groups: [{ groupId: group.id }] } })
  await grant({ groupId: group.id }, A(), verbs)
  const holder = await staff(...verbs)
  return {
    none: { as: none.as, sees: 'none' },
    'grant on A': { as: granted.as, sees: 'A' },
    'grant on A by group': { as: member.as, sees: 'A' },
    'model permission': { as: holder.as, sees: 'all' },
    superuser: { as: root, sees: 'all' },
  }
}

describe('what each caller reaches', () => {
  const names = ['none', 'grant on A', 'grant on A by group', 'model permission', 'superuser']
  let callers: Record<string, Who>
  beforeAll(async () => {
    callers = await everybody()
  })
  const caller = (name: string) => callers[name] as Who
  const expected = ({ sees }: Who) =>
    sees === 'A' ? ['Thing 0'] : ['Thing 0', 'Thing 1', 'Thing 2', 'Thing 3', 'Thing 4']

  test.each(names)('%s: list, count, search, filter, order and deep page', async (name) => {
    const who = caller(name)
    const list = (query: string) => shop.call('GET', `/admin/products?${query}`, { as: who.as })
    if (who.sees === 'none') {
      expect((await list('')).statusCode).toBe(403)
      return
    }
    const things = expected(who)
    for (const query of [
      'ordering=name',
      'ordering=name&q=thing',
      'ordering=name&status=published',
      'ordering=name&page=1',
    ]) {
      const { data, page } = (await list(`${query}&count=exact`)).json()
      expect([query, data.map((row: { name: string }) => row.name), page.total]).toEqual([query, things, things.length])
    }
    expect((await list('q=thing 1')).json().data).toHaveLength(who.sees === 'A' ? 0 : 1)
    expect((await list(`id__in=${A()},${B()}`)).json().data).toHaveLength(who.sees === 'A' ? 1 : 2)
    expect((await list('ordering=-name&limit=1')).json().data[0].name).toBe(things.at(-1))
    expect((await list('limit=1&page=2&ordering=name')).json().data).toHaveLength(who.sees === 'A' ? 0 : 1)
  })

  test.each(names)('%s: facets', async (name) => {
    const who = caller(name)
    const answer = await shop.call('GET', '/admin/facets?resource=products', { as: who.as })
    if (who.sees === 'none') expect(answer.statusCode).toBe(403)
    else {
      const status = answer.json().find((facet: { filter: string }) => facet.filter === 'status')
      expect(status.values.find((each: { value: string }) => each.value === 'published').count).toBe(
        expected(who).length,
      )
    }
  })

  test.each(names)('%s: single read, its version, history and what deleting takes along', async (name) => {
    const who = caller(name)
    const statuses = async (id: string) =>
      Promise.all(
        ['', '/history', '/delete-preview'].map(
          async (path) => (await shop.call('GET', `/admin/products/${id}${path}`, { as: who.as })).statusCode,
        ),
      )
    expect(await statuses(A())).toEqual(who.sees === 'none' ? [403, 403, 403] : [200, 200, 200])
    const foreign = { none: [403, 403, 403], A: [404, 404, 404], all: [200, 200, 200] }
    expect(await statuses(B())).toEqual(foreign[who.sees])
  })

  test.each(names)('%s: change, verb and undo of one’s own change', async (name) => {
    const who = caller(name)
    const own = { none: 403, A: 200, all: 200 }[who.sees]
    const other = { none: 403, A: 404, all: 200 }[who.sees]
    const patch = (id: string, vendor: string) =>
      shop.call('PATCH', `/admin/products/${id}`, { as: who.as, body: { vendor } })
    const changed = await patch(A(), `by ${name}`)
    expect([changed.statusCode, (await patch(B(), `by ${name}`)).statusCode]).toEqual([own, other])
    for (const verb of ['archive', 'publish']) {
      const run = (id: string) => shop.call('POST', `/admin/products/${id}/${verb}`, { as: who.as })
      expect([verb, (await run(A())).statusCode, (await run(B())).statusCode]).toEqual([verb, own, other])
    }
    if (own !== 200) return
    const undone = await patch(A(), 'to be undone')
    const undo = await shop.call('POST', `/admin/changes/${undone.headers['stoa-change-set']}/undo`, { as: who.as })
    expect([undo.statusCode, undo.body]).toEqual([200, expect.any(String)])
    const { vendor } = (await shop.call('GET', `/admin/products/${A()}`, { as: root })).json()
    expect(vendor).toBe(`by ${name}`)
  })

  test.each(names)('%s: export', async (name) => {
    const who = caller(name)
    const answer = await shop.app.inject({
      url: '/api/v1/admin/products/export?fields=name&ordering=name',
      headers: { authorization: `Bearer ${who.as}` },
    })
    expect(answer.statusCode).toBe(who.sees === 'none' ? 403 : 200)
    if (who.sees !== 'none') expect(answer.body.trim().split(/\r?\n/).slice(1)).toEqual(expected(who))
  })

  test.each(names)('%s: bulk over all that match', async (name) => {
    const who = caller(name)
    const asked = { operation: 'admin.product.update', selection: { query: '' }, input: { vendor: `bulk ${name}` } }
    const preview = await shop.call('POST', '/admin/bulk/preview', { as: who.as, body: asked })
    const started = await shop.call('POST', '/admin/bulk', { as: who.as, body: asked })
    if (who.sees === 'none') {
      expect([preview.statusCode, started.statusCode]).toEqual([403, 403])
      return
    }
    expect([preview.json().total, started.statusCode]).toEqual([expected(who).length, 202])
    await runDueJobs(shop.core)
    const written = await shop.core.database.query<{ name: string }>({
      text: 'SELECT name FROM "Product" WHERE vendor = $1 ORDER BY name',
      values: [`bulk ${name}`],
    })
    expect(written.map((row) => row.name)).toEqual(expected(who))
    await makeDrafts(A(), B())
    const verb = await shop.call('POST', '/admin/bulk', {
      as: who.as,
      body: { operation: 'product.publish', selection: { ids: [A(), B()] }, input: {} },
    })
    await runDueJobs(shop.core)
    const run = (await shop.call('GET', `/admin/bulk/${verb.json().id}`, { as: who.as })).json()
    expect([run.status, run.total, run.done]).toEqual(['done', ...(who.sees === 'A' ? [1, 1] : [2, 2])])
  })

  test.each(names)('%s: GraphQL by aliases, fragments, nested connections and mutations', async (name) => {
    const who = caller(name)
    const { data, errors } = await shop.graphql(
      `query { all: adminProducts(first: 10) { ...rows } again: adminProducts(first: 10, q: "thing") { ...rows }
        a: adminProduct(id: "${A()}") { name } }
      fragment rows on AdminProductConnection { edges { node { name category { id } variants { sku } } } }`,
      { as: who.as },
    )
    const b = await shop.graphql(`{ adminProduct(id: "${B()}") { name } }`, { as: who.as })
    const mutation = `mutation { adminProductUpdate(id: "${B()}", input: { vendor: "x" }) { name } }`
    const write = await shop.graphql(mutation, { as: who.as })
    const code = { none: 'FORBIDDEN', A: 'NOT_FOUND', all: undefined }[who.sees]
    expect([b.errors?.[0]?.extensions.code, write.errors?.[0]?.extensions.code]).toEqual([code, code])
    if (who.sees === 'none') {
      expect(errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN')
      return
    }
    expect(errors).toBeUndefined()
    const namesOf = (list: { edges: { node: { name: string } }[] }) => list.edges.map(({ node }) => node.name).sort()
    expect([namesOf(data.all), namesOf(data.again), data.a.name]).toEqual([expected(who), expected(who), 'Thing 0'])
  })

  test.each(names)('%s: the admin is told of the resource', async (name) => {
    const who = caller(name)
    const { resources } = (await shop.call('GET', '/admin/meta', { as: who.as })).json()
    const views = await shop.call('GET', '/admin/views?resource=products', { as: who.as })
    expect(views.statusCode).toBe(who.sees === 'none' ? 404 : 200)
    if (who.sees === 'none') expect(resources.products).toBeUndefined()
    else
      expect(resources.products.can).toMatchObject({
        view: true,
        add: name === 'superuser',
        change: true,
        delete: true,
      })
  })
})

test('a grant of one right lets its record be seen, and no more be done with it', async () => {
  const { id, as } = await staff()
  await grant({ userId: id }, A(), ['catalog.product.publish'])
  await grant({ userId: id }, B(), ['catalog.product.change'])
  const call = (method: 'GET' | 'PATCH' | 'DELETE' | 'POST', path: string, body?: object) =>
    shop.call(method, `/admin/products/${path}`, { as, body })
  expect((await call('GET', A())).statusCode).toBe(200)
  await makeDrafts(A())
  const can = async (product: string) => (await call('GET', product)).json()._can
  expect(await can(A())).toMatchObject({ change: false, delete: false, actions: ['product.publish'] })
  expect(await can(B())).toMatchObject({ change: true, delete: false, actions: [] })
  const list = (await call('GET', '?ordering=name&fields=name,_can')).json().data
  expect(list.map((row: { _can: { change: boolean } }) => row._can.change)).toEqual([false, true])
  expect((await call('PATCH', A(), { vendor: 'x' })).json()).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  expect((await call('DELETE', B())).statusCode).toBe(403)
  expect((await call('POST', `${B()}/publish`)).statusCode).toBe(403)
  expect((await call('POST', `${A()}/publish`)).statusCode).toBe(200)
  expect((await call('PATCH', B(), { vendor: 'x' })).statusCode).toBe(200)
  const bulk = await shop.call('POST', '/admin/bulk', {
    as,
    body: { operation: 'admin.product.update', selection: { query: '' }, input: { vendor: 'bulk of B' } },
  })
  await runDueJobs(shop.core)
  const run = (await shop.call('GET', `/admin/bulk/${bulk.json().id}`, { as })).json()
  expect([run.status, run.total, run.failed]).toEqual(['done', 2, 1])
  const rows = (await shop.call('GET', `/admin/bulk/${bulk.json().id}/rows`, { as })).json()
  expect(rows.data.map(({ id, code }: { id: string; code: string }) => [id, code])).toEqual([[A(), 'FORBIDDEN']])
})

test('no other way leads to a record without a grant on it', async () => {
  const { id, as } = await staff()
  await grant({ userId: id }, A(), verbs)
  const get = async (path: string) => shop.call('GET', `/admin/${path}`, { as })
  const write = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
    (await shop.call(method, `/admin/${path}`, { as, ...(body && { body }) })).statusCode
  const found = (await get('search?q=products:%20thing')).json<{ id: string }[]>()
  expect(found.map((each) => each.id)).toEqual([A()])
  const dates = (await get('date-steps?resource=products')).json<{ steps: { count: number }[] }>()
  expect(dates.steps.map(({ count }) => count)).toEqual([1])
  const changed = await shop.call('PATCH', `/admin/products/${B()}`, { as: root, body: { vendor: 'of root' } })
  const changeSet = changed.headers['stoa-change-set']
  const { data } = (await shop.call('GET', `/admin/products/${B()}/history`, { as: root })).json()
  const changeId = data[0].changes[0].id
  const place = { resource: 'products', id: B() }
  expect([
    (await get(`live?tab=${crypto.randomUUID()}&resource=products&id=${B()}`)).statusCode,
    (await get(`object-grants?resource=products&objectId=${B()}`)).statusCode,
    await write('PUT', 'recent', place),
    await write('POST', 'favourites', { kind: 'record', path: 'products', objectId: B() }),
    await write('POST', `products/${B()}/revert`, { changeId }),
    await write('POST', `products/${A()}/revert`, { changeId }),
    (await get(`changes/${changeSet}/undo`)).statusCode,
    await write('POST', `changes/${changeSet}/undo`),
    (await get('products/trash')).statusCode,
    await write('POST', `products/trash/${B()}/restore`),
    await write('DELETE', `products/trash/${B()}`),
    (await get('sheet')).statusCode,
    await write('POST', 'sheet', { rows: [{ id: B(), sku: 'MINE' }] }),
    await write('POST', `products/${A()}/variants`, { combinations: [[]] }),
    await write('POST', 'collections/arrange', { by: 'name' }),
  ]).toEqual([404, 403, 404, 404, 404, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403])
  expect((await shop.call('GET', `/admin/products/${B()}`, { as: root })).json().vendor).toBe('of root')
})

test('who may see all and change one changes that one', async () => {
  const { id, as } = await staff('catalog.product.view')
  await grant({ userId: id }, A(), ['catalog.product.change'])
  const patch = async (product: string) =>
    (await shop.call('PATCH', `/admin/products/${product}`, { as, body: { vendor: 'y' } })).statusCode
  expect([await patch(A()), await patch(B())]).toEqual([200, 403])
  expect((await shop.call('GET', '/admin/products?count=exact', { as })).json().page.total).toBe(5)
})

test('who may change all but not look still gets the answer to a change', async () => {
  const { as } = await staff('catalog.product.change', 'catalog.product.add')
  const changed = await shop.call('PATCH', `/admin/products/${A()}`, { as, body: { vendor: 'blind' } })
  expect([changed.statusCode, changed.json().vendor]).toEqual([200, 'blind'])
  const added = await shop.call('POST', '/admin/products', { as, body: { name: 'Made blind', slug: 'made-blind' } })
  expect(added.statusCode, added.body).toBe(201)
  expect((await shop.call('GET', '/admin/products', { as })).statusCode).toBe(403)
  await shop.call('DELETE', `/admin/products/${added.json().id}`, { as: root })
})

test('a model permission costs no statement more; a grant none in lists and reads, and one for a verb', async () => {
  const granted = await staff()
  await grant({ userId: granted.id }, A(), verbs)
  const holder = await staff(...verbs)
  const spent = async (as: string, method: 'GET' | 'POST', path: string) => {
    await shop.call(method, path, { as })
    await makeDrafts(A())
    const answer = await shop.call(method, path, { as })
    expect(answer.statusCode, answer.body).toBe(200)
    return Number(/sql;desc="(\d+)/.exec(String(answer.headers['server-timing']))?.[1] ?? Number.NaN)
  }
  const each = async (as: string) => [
    await spent(as, 'GET', '/admin/products?count=none'),
    await spent(as, 'GET', `/admin/products/${A()}`),
    await spent(as, 'POST', `/admin/products/${A()}/publish`),
  ]
  const [list, read, verb] = (await each(root)) as [number, number, number]
  expect([list, read]).toEqual([1, 1])
  expect(await each(holder.as)).toEqual([list, read, verb])
  expect(await each(granted.as)).toEqual([list, read, verb + 1])
})

test('given and taken, rights act at once, and stand in the history of the record and of the holder', async () => {
  const { id, as } = await staff()
  const sees = async () => (await shop.call('GET', `/admin/products/${A()}`, { as })).statusCode
  expect(await sees()).toBe(403)
  const { data } = await grant({ userId: id }, A(), ['catalog.product.view', 'catalog.product.view'])
  const mine = data.find((each: { user: { id: string } | null }) => each.user?.id === id)
  expect(mine).toMatchObject({ permission: 'catalog.product.view', object: { id: A(), _label: 'Thing 0' } })
  expect(await sees()).toBe(200)
  const [again] = (await grant({ userId: id }, A(), ['catalog.product.view'])).data.filter(
    (each: { user: { id: string } | null }) => each.user?.id === id,
  )
  expect(again.id).toBe(mine.id)
  const take = () => shop.call('DELETE', `/admin/object-grants/${mine.id}`, { as: root })
  expect([(await take()).statusCode, (await take()).statusCode]).toEqual([204, 404])
  expect(await sees()).toBe(403)
  const operations = async (path: string) =>
    (await shop.call('GET', `/admin/${path}/history?limit=4`, { as: root }))
      .json()
      .data.map((entry: { operation: { name: string } }) => entry.operation.name)
  expect(await operations(`products/${A()}`)).toEqual(expect.arrayContaining(['objectGrant.take', 'objectGrant.give']))
  expect((await operations(`users/${id}`)).slice(0, 2)).toEqual(['objectGrant.take', 'objectGrant.give'])
})

test('grants vanish with the record, the group and the permission, and do not come back with an undo', async () => {
  const { id } = await staff()
  const grants = async () => {
    const [row] = await shop.core.database.query<{ count: number }>({
      text: 'SELECT count(*)::int AS count FROM "ObjectGrant" WHERE "objectId" = ANY($1::uuid[])',
      values: [[gone.id, B()]],
    })
    return row?.count
  }
  const gone = (await shop.call('POST', '/admin/products', { as: root, body: { name: 'Gone', slug: 'gone' } })).json()
  const before = await grants()
  await grant({ userId: id }, gone.id, ['catalog.product.view'])
  const removed = await shop.call('DELETE', `/admin/products/${gone.id}`, { as: root })
  expect([removed.statusCode, await grants()]).toEqual([204, before])
  const undo = await shop.call('POST', `/admin/changes/${removed.headers['stoa-change-set']}/undo`, { as: root })
  expect([undo.statusCode, await grants()]).toEqual([200, before])
  const group = await makeGroup('Vanishing')
  await grant({ groupId: group.id }, B(), ['catalog.product.view'])
  const groupGone = await shop.call('DELETE', `/admin/groups/${group.id}`, { as: root })
  expect([groupGone.statusCode, await grants()]).toEqual([204, before])
  const back = await shop.call('POST', `/admin/changes/${groupGone.headers['stoa-change-set']}/undo`, { as: root })
  expect([back.statusCode, await grants()]).toEqual([200, before])
})

test('the database holds a grant to one holder and to what exists', async () => {
  const { id } = await staff()
  const group = await makeGroup('Both')
  const insert = (data: { userId?: string; groupId?: string; code?: string }) =>
    shop.core.database.prisma.objectGrant.create({
      data: { code: 'catalog.product.view', model: 'Product', objectId: A(), ...data },
    })
  await expect(insert({})).rejects.toThrow(/ObjectGrant_holder_check/)
  await expect(insert({ userId: id, groupId: group.id })).rejects.toThrow(/ObjectGrant_holder_check/)
  await expect(insert({ userId: id, code: 'no.such.thing' })).rejects.toThrow(/[Ff]oreign key/)
  await insert({ userId: id })
  await expect(insert({ userId: id })).rejects.toThrow(/[Uu]nique/)
})

test.each([
  [{ resource: 'customers' }, 400, 'resource'],
  [{ objectId: '01a1ff6c-20de-73ac-ad92-dcf40e95169e' }, 404, undefined],
  [{ permissions: ['catalog.product.add'] }, 400, 'permissions.0'],
  [{ permissions: ['orders.order.refund'] }, 400, 'permissions.0'],
  [{ permissions: [] }, 400, 'permissions'],
  [{ userId: '01a1ff6c-20de-73ac-ad92-dcf40e95169e' }, 400, 'userId'],
  [{ userId: undefined }, 400, 'userId'],
])('a grant that makes no sense is refused: %o', async (change, status, path) => {
  const { id } = await staff()
  const body = { resource: 'products', objectId: A(), permissions: ['catalog.product.view'], userId: id, ...change }
  const answer = await give(body)
  expect([answer.statusCode, answer.json().errors?.[0]?.path]).toEqual([status, path])
})
