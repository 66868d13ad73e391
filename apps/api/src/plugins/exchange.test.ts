import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { createSuperuser, createUser } from '../modules/accounts/index.ts'

const password = 'correct horse battery'
const BOM = '\uFEFF'

let shop: TestShop
let root: string
let customer: string

beforeAll(async () => {
  shop = await openTestShop()
  const ctx = shop.core.systemContext('test')
  await createSuperuser(ctx, { email: 'root@example.com', password })
  await createUser(ctx, { email: 'ana@example.com', password })
  const tokenOf = async (email: string) =>
    (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
  ;[root, customer] = [await tokenOf('root@example.com'), await tokenOf('ana@example.com')]
  await shop.call('POST', '/admin/categories', {
    as: root,
    body: { name: 'Lamps', slug: 'lamps', description: '=HYPERLINK("x")' },
  })
  await shop.core.database.query({
    text: `INSERT INTO "Product" (id, slug, name, description, "updatedAt") SELECT gen_random_uuid(), 'p-' || n, 'Product ' || n, repeat('text ', 200), now() FROM generate_series(1, 30000) n`,
  })
})
afterAll(() => shop.close())

const url = (query = '') => `/api/v1/admin/categories/export${query}`
const ask = (query: string, as?: string) =>
  shop.app.inject({ method: 'GET', url: url(query), headers: as ? { authorization: `Bearer ${as}` } : {} })

test('a list is downloaded as a file of the day', async () => {
  const answer = await ask('?fields=slug,description,parent,tint&q=lamp', root)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="categories-2026-03-01.csv"',
    'cache-control': 'private, no-store',
  })
  expect(answer.body).toBe(
    `${BOM}slug,description,parent.slug,parent._label,tint\r\nlamps,"'=HYPERLINK(""x"")",,,sand\r\n`,
  )
  expect((await ask('?format=json&fields=slug', root)).json()).toEqual([{ slug: 'lamps' }])
  const workbook = await ask('?format=xlsx', root)
  expect(workbook.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

test('what is wrong is a problem before the first byte', async () => {
  const problem = async (query: string, as?: string) => {
    const answer = await ask(query, as)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.headers['content-disposition']).toBeUndefined()
    const { status, code, errors } = answer.json()
    return [status, code, errors[0]?.path]
  }
  expect(await problem('')).toEqual([401, 'UNAUTHENTICATED', undefined])
  expect(await problem('', customer)).toEqual([403, 'FORBIDDEN', undefined])
  expect(await problem('?format=pdf', root)).toEqual([400, 'VALIDATION_FAILED', 'format'])
  expect(await problem('?fields=nme', root)).toEqual([400, 'VALIDATION_FAILED', 'fields'])
  expect(await problem('?colour=red', root)).toEqual([400, 'VALIDATION_FAILED', 'colour'])
  expect(await problem('?limit=5', root)).toEqual([400, 'VALIDATION_FAILED', 'limit'])
  await shop.core.database.query({ text: `UPDATE "Product" SET description = repeat('x', 40000) WHERE slug = 'p-1'` })
  const answer = await shop.app.inject({
    method: 'GET',
    url: '/api/v1/admin/products/export?format=xlsx&q=Product+1&fields=slug,description',
    headers: { authorization: `Bearer ${root}` },
  })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'NOT_EXPORTABLE'])
  expect(answer.headers['content-disposition']).toBeUndefined()
  expect(
    (await shop.app.inject({ method: 'HEAD', url: url(), headers: { authorization: `Bearer ${root}` } })).statusCode,
  ).toBe(405)
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about')
    await pause(20)
  }
}

test('a download that is broken off ends its transaction; a third one at a time has to wait', async () => {
  await shop.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = shop.app.server.address() as AddressInfo
  const open = async () => {
    const request = get({
      port,
      path: '/api/v1/admin/products/export',
      headers: { authorization: `Bearer ${root}` },
    })
    const [response] = await once(request, 'response')
    await once(response, 'readable')
    return { request, response }
  }
  const busy = async () => {
    const [row] = await shop.core.database.query<{ count: number }>({
      text: `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    })
    return row?.count
  }
  const first = await open()
  const second = await open()
  const refused = await ask('', root)
  expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([503, 'EXPORTS_BUSY', '30'])
  await until(async () => (await busy()) === 2)
  for (const { request } of [first, second]) request.destroy()
  await until(async () => (await ask('', root)).statusCode === 200)
  expect(await busy()).toBe(0)
  const entries = await shop.core.database.query<{ rows: number; whole: boolean }>({
    text: `SELECT (details->>'rows')::int AS rows, (details->>'isComplete')::boolean AS whole FROM "AuditEntry" WHERE operation = 'admin.product.export' ORDER BY id DESC LIMIT 2`,
  })
  for (const { rows, whole } of entries) {
    expect(whole).toBe(false)
    expect(rows).toBeLessThan(30_000)
  }
})
