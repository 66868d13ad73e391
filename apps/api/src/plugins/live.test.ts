import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { createSuperuser, createUser, syncPermissions } from '../modules/accounts/index.ts'

const password = 'correct horse battery'

let shop: TestShop
let origin: string
let root: string
let packer: string
let customer: string
let packerId: string

beforeAll(async () => {
  shop = await openTestShop()
  const ctx = shop.core.systemContext('test')
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  await createSuperuser(ctx, { email: 'root@example.com', password, firstName: 'Ada', lastName: 'Byron' })
  await createUser(ctx, { email: 'packer@example.com', password })
  await createUser(ctx, { email: 'ana@example.com', password })
  const logIn = async (email: string) => (await shop.call('POST', '/auth/login', { body: { email, password } })).json()
  root = (await logIn('root@example.com')).accessToken
  customer = (await logIn('ana@example.com')).accessToken
  const [user] = (await shop.call('GET', '/admin/users?q=packer', { as: root })).json().data
  packerId = user.id
  const [right] = (await shop.call('GET', '/admin/permissions?q=content.page.view', { as: root })).json().data
  await shop.call('PATCH', `/admin/users/${packerId}`, {
    as: root,
    body: { isStaff: true, permissions: [{ permissionId: right.id }] },
  })
  packer = (await logIn('packer@example.com')).accessToken
  origin = await shop.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => shop.close())

type Heard = { event: string; data: unknown }

/** Opens the stream; `next` waits for what comes, `ended` for its end. */
async function listen(as: string, query: Record<string, string> = {}) {
  const leaving = new AbortController()
  const url = `${origin}/api/v1/admin/live?${new URLSearchParams({ tab: randomUUID(), ...query })}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${as}` }, signal: leaving.signal })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Heard | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
        if (event && data) return { event, data: JSON.parse(data) }
        continue
      }
      const { done, value } = await reader.read()
      if (done) return null
      text += value
    }
  }
  return { next, leave: () => leaving.abort() }
}

const addCategory = async (name: string) => {
  const made = await shop.call('POST', '/admin/categories', { as: root, body: { name, slug: name.toLowerCase() } })
  expect(made.statusCode).toBe(201)
  return { id: made.json().id as string, changeSetId: made.headers['stoa-change-set'] as string }
}

test('only staff may listen, and only to a record that is there and theirs to see', async () => {
  const tab = randomUUID()
  const ask = (query: string, as?: string) => shop.call('GET', `/admin/live?${query}`, as ? { as } : {})
  expect((await ask(`tab=${tab}`)).statusCode).toBe(401)
  expect((await ask(`tab=${tab}`, customer)).statusCode).toBe(403)
  expect((await ask('', root)).json().errors).toMatchObject([{ path: 'tab' }])
  expect((await ask(`tab=${tab}&id=1`, root)).json().errors).toMatchObject([{ path: 'resource' }])
  expect((await ask(`tab=${tab}&resource=products&id=${randomUUID()}`, root)).statusCode).toBe(404)
  expect((await ask(`tab=${tab}&resource=nothings&id=${randomUUID()}`, root)).statusCode).toBe(404)
  const { id } = await addCategory('Forbidden')
  expect((await ask(`tab=${tab}&resource=categories&id=${id}`, packer)).statusCode).toBe(403)
})

test('whoever may see the rows hears what was written, by whom, also past the application', async () => {
  // What was written before is no news.
  shop.clock.advance(60_000)
  const admin = await listen(root)
  const other = await listen(packer)
  const lamps = await addCategory('Lamps')
  const by = { id: expect.any(String), _label: 'Ada Byron' }
  expect(await admin.next()).toEqual({
    event: 'changes',
    data: [{ changeSetId: lamps.changeSetId, by, records: [{ resource: 'categories', ids: [lamps.id] }] }],
  })
  await shop.core.database.query({
    text: `INSERT INTO "Page" (id, slug, title, body, "updatedAt") VALUES (gen_random_uuid(), 'by-hand', 'By hand', '', now())`,
  })
  const heard = { event: 'changes', data: [{ by: null, records: [{ resource: 'pages', ids: [expect.any(String)] }] }] }
  expect(await other.next()).toMatchObject(heard)
  expect(await admin.next()).toMatchObject(heard)
  admin.leave()
  other.leave()
})

test('to listen is no write', async () => {
  const entries = async () => (await shop.call('GET', '/admin/audit', { as: root })).json().data.length
  const before = await entries()
  const stream = await listen(root)
  stream.leave()
  expect(await entries()).toBe(before)
})

/** Waits until the news tell of a change set. The test ends it where they never do. */
async function hears({ next }: { next: () => Promise<Heard | null> }, changeSetId: string): Promise<void> {
  for (;;) {
    const heard = await next()
    if (!heard) throw new Error('The stream ended')
    if ((heard.data as { changeSetId?: string }[]).some((each) => each.changeSetId === changeSetId)) return
  }
}

test('whoever comes back at once has missed nothing', async () => {
  shop.clock.advance(60_000)
  const first = await listen(root)
  const before = await addCategory('Before')
  await hears(first, before.changeSetId)
  first.leave()
  const between = await addCategory('Between')
  const second = await listen(root)
  await hears(second, between.changeSetId)
  second.leave()
})

test('two who have one record open see each other come and go', async () => {
  const { id } = await addCategory('Shared')
  const ada = await listen(root, { resource: 'categories', id })
  const [adaId] = (await shop.call('GET', '/admin/users?q=root', { as: root })).json().data
  const [right] = (await shop.call('GET', '/admin/permissions?q=catalog.category.view', { as: root })).json().data
  await shop.call('PATCH', `/admin/users/${packerId}`, {
    as: root,
    body: { permissions: [{ permissionId: right.id }] },
  })
  const untilPresent = async (stream: typeof ada) => {
    for (;;) {
      const heard = await stream.next()
      if (heard?.event !== 'changes') return heard
    }
  }
  const packing = await listen(packer, { resource: 'categories', id })
  expect(await untilPresent(packing)).toEqual({ event: 'present', data: [{ id: adaId.id, _label: 'Ada Byron' }] })
  expect(await untilPresent(ada)).toEqual({
    event: 'present',
    data: [{ id: packerId, _label: 'packer@example.com' }],
  })
  packing.leave()
  expect(await untilPresent(ada)).toEqual({ event: 'present', data: [] })
  ada.leave()
})

test('a tab that comes back by a second line is one tab, and keeps nobody listening', async () => {
  const { id } = await addCategory('Twice')
  const twice = { tab: randomUUID(), resource: 'categories', id }
  const lines = [await listen(root, twice), await listen(root, twice)]
  const other = await listen(packer)
  const ended = await shop.call('POST', `/admin/users/${packerId}/end-sessions`, { as: root })
  expect(ended.statusCode).toBe(200)
  let heard = await other.next()
  while (heard) heard = await other.next()
  expect(heard).toBeNull()
  for (const { leave } of lines) leave()
  // What ends sessions and what begins one must not fall into the same millisecond.
  shop.clock.advance(1000)
  const body = { email: 'packer@example.com', password }
  packer = (await shop.call('POST', '/auth/login', { body })).json().accessToken
})

test('a stream ends with the account that opened it', async () => {
  const stream = await listen(packer)
  const closed = await shop.call('PATCH', `/admin/users/${packerId}`, { as: root, body: { isActive: false } })
  expect(closed.statusCode).toBe(200)
  let heard = await stream.next()
  while (heard) heard = await stream.next()
  expect(heard).toBeNull()
})
