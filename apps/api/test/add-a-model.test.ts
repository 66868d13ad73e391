import { createEmptyDatabase, TEMPLATE } from '@stoa/db/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyBlock } from './docs/apply-guide.ts'
import { guideBlocks } from './docs/guide-blocks.ts'
import { copyProject, type ProjectCopy } from './docs/project-copy.ts'
import { type RunningShop, startShop } from './docs/running-shop.ts'

// Follows docs/guides/add-a-model.md to the letter in a copy of the project, then looks what has become of it.

const root = { email: 'root@example.com', password: 'correct horse battery' }
const blocks = guideBlocks('docs/guides/add-a-model.md')
let project: ProjectCopy
let database: Awaited<ReturnType<typeof createEmptyDatabase>>
let client: pg.Client
let shop: RunningShop
let as: string
const outputs: Record<string, string> = {}

beforeAll(async () => {
  project = copyProject()
  database = await createEmptyDatabase(TEMPLATE)
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: `${project.root}/.data`,
    SECRET_KEY: 'a secret that only the tests know, so there',
    SEED_DEMO: 'false',
    RUN_JOBS: 'false',
  }
  for (const block of blocks) {
    if (block.language !== 'sh') applyBlock(project.root, block)
    else
      for (const command of block.text.split('\n')) {
        const [, task, args = ''] = /^npm run (\w+)(?: -- (.*))?$/.exec(command) as unknown as [string, string, string?]
        outputs[command] = await project.npm(task, args.split(' ').filter(Boolean), environment)
      }
  }
  await project.npm('stoa', ['createsuperuser', '--email', root.email, '--password', root.password], environment)
  client = new pg.Client(database.url)
  await client.connect()
  shop = await startShop(project.root, environment)
  as = (await rest('POST', '/auth/login', root)).body.accessToken
}, 240_000)

afterAll(async () => {
  await shop?.stop()
  await client?.end()
  await database?.drop()
  project?.remove()
})

async function rest(method: string, path: string, body?: object) {
  const answer = await fetch(`${shop.address}/api/v1${path}`, {
    method,
    headers: { ...(as && { authorization: `Bearer ${as}` }), ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
}

async function graphql(query: string) {
  const answer = await fetch(`${shop.address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  const { data, errors } = (await answer.json()) as { data: any; errors?: object[] }
  expect(errors).toBeUndefined()
  return data
}

const rows = async (sql: string) => (await client.query(sql)).rows

test('the guide takes a schema edit, one file and one line', () => {
  expect(blocks.map(({ language, file }) => [language, file])).toEqual([
    ['prisma', 'prisma/schema/catalog.prisma'],
    ['ts', 'apps/api/src/modules/catalog/brand.resource.ts'],
    ['diff', 'apps/api/src/modules/catalog/index.ts'],
    ['sh', null],
  ])
})

test('the commands did what the guide says', () => {
  expect(outputs['npm run stoa -- makemigrations brand']).toMatch(/Wrote prisma\/migrations\/\d{14}_brand\./)
  expect(outputs['npm run stoa -- migrate']).toMatch(/Applying \d{14}_brand/)
  expect(outputs['npm run generate']).toContain('wrote apps/api/generated/openapi.json')
  const routes = outputs['npm run stoa -- routes brand'] as string
  for (const each of ['GET +/brands +Query.brands +everyone', 'PATCH +/admin/brands/:id +Mutation.adminBrandUpdate'])
    expect(routes).toMatch(new RegExp(each))
})

test('brands are written and read by REST', async () => {
  const made = await rest('POST', '/admin/brands', { name: 'Café Nord', about: 'From the north.' })
  expect(made).toMatchObject({ status: 201, body: { slug: 'cafe-nord', name: 'Café Nord' } })
  const path = `/admin/brands/${made.body.id}`
  expect(await rest('PATCH', path, { name: 'Nord' })).toMatchObject({ status: 200, body: { name: 'Nord' } })
  expect(await rest('GET', path)).toMatchObject({ status: 200, body: { name: 'Nord', about: 'From the north.' } })
  expect((await rest('GET', '/brands')).body.data).toEqual([
    { id: made.body.id, slug: 'cafe-nord', name: 'Nord', about: 'From the north.' },
  ])
  expect((await rest('GET', '/brands/cafe-nord')).body).toMatchObject({ id: made.body.id })
  expect((await rest('POST', '/admin/brands', { name: 'Other', slug: 'cafe-nord' })).body).toMatchObject({
    code: 'CONFLICT',
    errors: [{ path: 'slug', code: 'not_unique' }],
  })
  expect((await rest('PATCH', path, { country: 'NO' })).body).toMatchObject({
    code: 'VALIDATION_FAILED',
    errors: [{ path: 'country', code: 'not_applicable', message: 'Only where kind is guest.' }],
  })
  expect((await rest('PATCH', path, { kind: 'guest' })).body.errors).toMatchObject([
    { path: 'country', code: 'required' },
  ])
  const guest = { kind: 'guest', country: 'NO', links: [{ label: 'On the map', url: 'https://example.com' }] }
  expect((await rest('PATCH', path, guest)).body).toMatchObject({ country: 'NO', links: [{ anchor: 'on-the-map' }] })
  expect((await rest('POST', '/admin/brands', { name: 'Line', parentId: made.body.id })).body).toMatchObject({
    errors: [{ path: 'parentId', code: 'not_offered' }],
  })
  expect((await rest('DELETE', path)).status).toBe(204)
  expect((await rest('GET', '/brands/cafe-nord')).status).toBe(404)
})

test('brands are written and read by GraphQL', async () => {
  const { adminBrandCreate: made } = await graphql(
    'mutation { adminBrandCreate(input: { name: "Süd" }) { id slug name } }',
  )
  expect(made).toMatchObject({ slug: 'sud', name: 'Süd' })
  await graphql(`mutation { adminBrandUpdate(id: "${made.id}", input: { about: "Sun." }) { id } }`)
  expect(await graphql('{ brands { nodes { name about } } brand(slug: "sud") { name } }')).toEqual({
    brands: { nodes: [{ name: 'Süd', about: 'Sun.' }] },
    brand: { name: 'Süd' },
  })
  expect(await graphql(`{ adminBrand(id: "${made.id}") { _label updatedAt } }`)).toMatchObject({
    adminBrand: { _label: 'Süd' },
  })
  await graphql(`mutation { adminBrandRemove(id: "${made.id}") { id } }`)
  expect(await graphql('{ brands { nodes { name } } }')).toEqual({ brands: { nodes: [] } })
})

test('every write left its audit row and its event', async () => {
  const written = await rows(`SELECT operation FROM "AuditEntry" WHERE resource = 'Brand' ORDER BY at, id`)
  const thrice = ['admin.brand.create', 'admin.brand.update', 'admin.brand.remove']
  const [create, update, remove] = thrice
  expect(written.map((row) => row.operation)).toEqual([create, update, update, remove, ...thrice])
  const events = await rows(`SELECT name FROM "OutboxEvent" WHERE name LIKE 'catalog.brand.%'`)
  expect(events).toHaveLength(7)
})

test('its permissions exist, and nobody writes without them', async () => {
  const codes = await rows(`SELECT code FROM "Permission" WHERE code LIKE 'catalog.brand.%' ORDER BY code`)
  expect(codes.map((row) => row.code)).toEqual(
    ['add', 'change', 'delete', 'purge', 'view'].map((verb) => `catalog.brand.${verb}`),
  )
  const superuser = as
  as = ''
  expect((await rest('POST', '/admin/brands', { name: 'X' })).status).toBe(401)
  expect((await rest('GET', '/brands')).status).toBe(200)
  as = superuser
})

test('the admin has its pages', async () => {
  const { body } = await rest('GET', '/admin/meta')
  expect(body.modules.find((module: { name: string }) => module.name === 'catalog').resources).toContain('brands')
  expect(body.resources.brands).toMatchObject({
    label: 'Brand',
    labelPlural: 'Brands',
    can: { view: true, add: true, change: true, delete: true },
    list: {
      columns: ['name', 'kind', 'parent', 'slug', 'updatedAt'].map((field) => ({ field })),
      filters: [{ field: 'kind' }, { field: 'parent', resource: 'brands' }, { field: 'createdAt' }],
      searched: ['Name', 'Slug'],
      editable: ['kind'],
      dateHierarchy: 'createdAt',
    },
    form: {
      fieldsets: [
        { title: 'Brand', fields: ['name', 'slug', 'about'] },
        { title: 'Place', aside: true },
        { title: 'Origin' },
      ],
      tabs: [{ title: 'Brand' }, { title: 'Elsewhere', fieldsets: [], inlines: ['links'] }],
      inlines: [
        { field: 'links', sortBy: 'position', order: ['label', 'anchor', 'url'], prefill: { anchor: 'label' } },
      ],
      prefill: { slug: 'name' },
    },
    fields: {
      about: { help: 'Shown below the name.', maxLength: 2000 },
      kind: { widget: 'radio', choices: [{ tone: 'ok' }, { tone: 'note' }, { tone: 'quiet' }] },
      country: { required: true, visibleWhen: [{ field: 'kind', is: 'guest' }] },
      parent: { options: { kind: 'house' } },
    },
    bulk: { update: { operation: 'admin.brand.update' }, remove: { operation: 'admin.brand.remove' }, actions: [] },
    history: true,
    trash: true,
    undo: true,
    export: true,
    import: true,
  })
})

test('the conformance suite calls its operations by itself', async () => {
  const report = `${project.root}/conformance.json`
  await project.node(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', 'api', 'conformance-catalog', '-t', 'brand', '--reporter', 'json', '--outputFile', report],
    ],
    {},
  )
  const { testResults } = (await import(report, { with: { type: 'json' } })).default as {
    testResults: { assertionResults: { title: string; status: string }[] }[]
  }
  const passed = testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'passed'))
  const operations = new Set(passed.map(({ title }) => title.split(' · ')[0]))
  expect([...operations].sort()).toEqual([
    'admin.brand.create',
    'admin.brand.deletePreview',
    'admin.brand.history',
    'admin.brand.list',
    'admin.brand.purge',
    'admin.brand.read',
    'admin.brand.remove',
    'admin.brand.restore',
    'admin.brand.revert',
    'admin.brand.trash',
    'admin.brand.update',
    'store.brand.list',
    'store.brand.read',
  ])
}, 120_000)
