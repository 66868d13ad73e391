import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { runDueJobs } from '../jobs/job-runner.ts'
import { platformJobs, schedulesOf } from '../jobs/schedules.ts'
import { createSuperuser, createUser, syncPermissions } from '../modules/accounts/index.ts'

const password = 'correct horse battery'
const BOM = '\uFEFF'

let shop: TestShop
let root: string
let customer: string

beforeAll(async () => {
  shop = await openTestShop({ UPLOAD_MAX_MB: '1' })
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

/** Sends a file as a form does. */
function send(path: string, content: string | Buffer, as: string | null = root, mapping?: object) {
  const mark = 'a-line-that-is-nowhere-else'
  const part = (head: string, body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--${mark}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ])
  const payload = Buffer.concat([
    ...(mapping ? [part('name="mapping"', JSON.stringify(mapping))] : []),
    part('name="file"; filename="rows.csv"', content),
    Buffer.from(`--${mark}--\r\n`),
  ])
  return shop.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}`, ...(as && { authorization: `Bearer ${as}` }) },
  })
}

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
  const [long] = await shop.core.database.query<{ id: string }>({
    text: `UPDATE "Product" SET description = repeat('x', 40000) WHERE slug = 'p-1' RETURNING id`,
  })
  const workbook = (query: string) =>
    shop.app.inject({
      method: 'GET',
      url: `/api/v1/admin/products/export?format=xlsx&fields=slug,description&${query}`,
      headers: { authorization: `Bearer ${root}` },
    })
  const refused = await workbook(`id=${long?.id}`)
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'NOT_EXPORTABLE'])
  expect(refused.headers['content-disposition']).toBeUndefined()
  // Behind rows that are sent already the answer can only break off.
  await expect(workbook('ordering=-name')).rejects.toThrow('response destroyed before completion')
  // A HEAD would read all rows: to it this is the address of one category.
  const head = await shop.app.inject({ method: 'HEAD', url: url(), headers: { authorization: `Bearer ${root}` } })
  expect(head.statusCode).toBe(400)
})

test('every download and every import is for those only who hold the permission', async () => {
  const { operations } = shop.core.runtime.kit
  const exports = [...operations.values()].filter(({ http }) => http?.lists)
  expect(exports).toHaveLength(shop.core.runtime.kit.resources.filter(({ exposures }) => exposures.admin).length)
  for (const { http } of exports) {
    const path = `/api/v1${http?.path}`
    for (const [as, status] of [
      [null, 401],
      [customer, 403],
    ] as const) {
      const headers = as ? { authorization: `Bearer ${as}` } : {}
      expect((await shop.app.inject({ method: 'GET', url: path, headers })).statusCode).toBe(status)
      const sent = await send(http?.path.replace(/export$/, 'import') ?? '', 'slug\nx', as)
      expect(sent.statusCode).toBe(status)
    }
  }
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
  await until(async () => (await busy()) === 0)
  const audited = () =>
    shop.core.database.query<{ rows: number; whole: boolean }>({
      text: `SELECT (details->>'rows')::int AS rows, (details->>'isComplete')::boolean AS whole FROM "AuditEntry" WHERE operation = 'admin.product.export' AND details->>'format' = 'csv'`,
    })
  await until(async () => (await audited()).length === 2)
  for (const { rows, whole } of await audited()) {
    expect(whole).toBe(false)
    expect(rows).toBeLessThan(30_000)
  }
})

test('a file is checked, applied by a job, and undone as a whole', async () => {
  const file = `Name,slug,parent,Wort
Lights,lights,,"=1+1"
Floor lamps,floor-lamps,lights,
Lamps,lamps,,"'=HYPERLINK(""x"")"
Broken,Not A Slug,,
`
  const sent = await send('/admin/categories/import', file, root, { Wort: 'description' })
  expect(sent.statusCode).toBe(201)
  const run = sent.json()
  expect(run).toMatchObject({
    resource: 'categories',
    status: 'checked',
    create: 2,
    update: 0,
    unchanged: 1,
    refused: 1,
  })
  const rows = (await shop.call('GET', `/admin/import-runs/${run.id}/rows?verdict=refused`, { as: root })).json()
  expect(rows.data).toEqual([
    {
      line: 5,
      verdict: 'refused',
      objectId: null,
      label: 'Broken',
      column: 'slug',
      reason: 'Use small letters, digits and single hyphens',
      changes: {},
      cells: { name: 'Broken', slug: 'Not A Slug', 'parent.slug': null, description: '' },
    },
  ])
  const started = await shop.graphql(`mutation { fileImportApply(id: "${run.id}") { status total } }`, { as: root })
  expect(started.data).toEqual({ fileImportApply: { status: 'applying', total: 2 } })
  await runDueJobs(shop.core)
  const done = (await shop.call('GET', `/admin/import-runs/${run.id}`, { as: root })).json()
  expect(done).toMatchObject({ status: 'applied', applied: 2, refused: 1, problem: null })
  const tree = () =>
    shop.core.database.query({
      text: `SELECT c.slug, c.description, p.slug AS parent, c.path = coalesce(p.path, '') || c.id || '/' AS placed FROM "Category" c LEFT JOIN "Category" p ON p.id = c."parentId" ORDER BY c.slug`,
    })
  expect(await tree()).toEqual([
    { slug: 'floor-lamps', description: '', parent: 'lights', placed: true },
    { slug: 'lamps', description: '=HYPERLINK("x")', parent: null, placed: true },
    { slug: 'lights', description: '=1+1', parent: null, placed: true },
  ])
  const undone = await shop.call('POST', `/admin/changes/${done.changeSetId}/undo`, { as: root, body: {} })
  expect(undone.json()).toMatchObject({ removed: 2 })
  expect(await tree()).toHaveLength(1)
})

test('a file that is too large, or none, is a problem that says so', async () => {
  const large = await send('/admin/categories/import', Buffer.alloc(2 * 1024 * 1024, 'x'))
  expect([large.statusCode, large.json().code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
  const none = await shop.app.inject({
    method: 'POST',
    url: '/api/v1/admin/categories/import',
    payload: '{}',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${root}` },
  })
  expect(none.statusCode).toBe(415)
  expect((await send('/admin/nothing/import', 'a\n1')).statusCode).toBe(404)
  expect((await send('/admin/categories/import', 'name\nx', root, { name: 'nmae' })).json()).toMatchObject({
    status: 400,
    errors: [{ path: 'mapping.name', message: '"nmae" is not a column here. Did you mean "name"?' }],
  })
})

test('an import is written with the rights of whoever applies it: nobody makes themselves mightier by a file', async () => {
  const { core } = shop
  const ctx = core.systemContext('test')
  const id = await createUser(ctx, { email: 'staff@example.com', password })
  await syncPermissions(core.database, core.runtime.kit.permissions)
  await core.database.query({ text: 'UPDATE "User" SET "isStaff" = true WHERE id = $1', values: [id] })
  await core.database.query({
    text: `INSERT INTO "UserPermission" (id, "userId", "permissionId") SELECT gen_random_uuid(), $1, id FROM "Permission" WHERE code LIKE 'accounts.user.%'`,
    values: [id],
  })
  const login = await shop.call('POST', '/auth/login', { body: { email: 'staff@example.com', password } })
  const staff = login.json().accessToken
  const sent = await send(
    '/admin/users/import',
    'email,isStaff,isSuperuser\nnew@example.com,false,false\nevil@example.com,true,true\n',
    staff,
  )
  // The check tries it: the hook refuses there already.
  expect(sent.json()).toMatchObject({ create: 1, refused: 1, tried: 2 })
  const path = `/admin/import-runs/${sent.json().id}`
  expect((await shop.call('POST', `${path}/apply`, { as: staff, body: {} })).statusCode).toBe(202)
  await runDueJobs(core)
  expect((await shop.call('GET', path, { as: staff })).json()).toMatchObject({
    status: 'applied',
    applied: 1,
    refused: 1,
  })
  const made = await core.database.query({
    text: `SELECT email FROM "User" WHERE email IN ('new@example.com', 'evil@example.com')`,
  })
  expect(made).toEqual([{ email: 'new@example.com' }])
})

test('files that were brought long ago are forgotten, but not one that is being written', async () => {
  const { core } = shop
  const file = 'name,slug\nOld,old\n'
  const ids: string[] = []
  for (let n = 0; n < 3; n++) ids.push((await send('/admin/categories/import', file)).json().id)
  const kept = new Date(core.clock.now().getTime() - core.config.keepDays.events * 86_400_000)
  const made = (id: string | undefined, at: Date, status = 'checked') =>
    core.database.query({
      text: 'UPDATE "FileImport" SET "createdAt" = $2, status = $3::"ImportStatus" WHERE id = $1',
      values: [id, at, status],
    })
  await made(ids[0], kept)
  await made(ids[1], kept, 'applying')
  await made(ids[2], new Date(kept.getTime() + 1))
  await platformJobs.find(({ name }) => name === 'platform.purge-file-imports')?.run(core)
  const left = await core.database.query<{ id: string; rows: number }>({
    text: `SELECT i.id, (SELECT count(*)::int FROM "FileImportRow" r WHERE r."importId" = i.id) AS rows FROM "FileImport" i WHERE id = ANY($1) ORDER BY id`,
    values: [ids],
  })
  expect(left).toEqual([
    { id: ids[1], rows: 1 },
    { id: ids[2], rows: 1 },
  ])
  const rows = await core.database.query({
    text: `SELECT 1 FROM "FileImportRow" WHERE "importId" = $1`,
    values: [ids[0]],
  })
  expect(rows).toEqual([])
  expect(schedulesOf(core)).toContainEqual({ task: 'platform.purge-file-imports', match: '31 3 * * *' })
})
