import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createSuperuser, createUser } from '../accounts/index.ts'
import { applyBatch } from './apply-batch.ts'

const shared = join(import.meta.dirname, '../../../../../../shared/data/shopify')
const password = 'correct horse battery'
const MEGABYTE = 1024 * 1024

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
})
afterAll(() => shop.close())

function upload(content: string | Buffer, as: string | undefined = root, filename = 'products.csv') {
  const mark = 'a-line-that-is-nowhere-else'
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: text/csv\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${mark}--\r\n`)])
  return shop.app.inject({
    method: 'POST',
    url: '/api/v1/admin/imports/shopify',
    payload: body,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}`, ...(as && { authorization: `Bearer ${as}` }) },
  })
}

const get = async (path: string) => (await shop.call('GET', path, { as: root })).json()
const rowsOf = async (id: string, query = '') => (await get(`/admin/imports/${id}/rows${query}`)).data
const apply = (id: string) => shop.call('POST', `/admin/imports/${id}/apply`, { body: {}, as: root })

/** Everything an import may touch, without what differs from run to run. */
const snapshot = () =>
  shop.core.database.query({
    text: `SELECT p.slug, p.name, p.description, p."descriptionHtml", p.status, p.vendor, p."publishedAt", (SELECT name FROM "Category" c WHERE c.id = p."categoryId") AS category,
      (SELECT json_agg(json_build_array(v.sku, v.position, v.barcode, v."weightGrams", (SELECT "amountMinor" FROM "VariantPrice" r WHERE r."variantId" = v.id), (SELECT sum("onHand") FROM "StockLevel" s WHERE s."variantId" = v.id),
        (SELECT string_agg(ov.value, ',' ORDER BY o.position) FROM "VariantOptionValue" l JOIN "ProductOptionValue" ov ON ov.id = l."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE l."variantId" = v.id)) ORDER BY v.position) FROM "ProductVariant" v WHERE v."productId" = p.id) AS variants,
      (SELECT count(*) FROM "StockMovement") AS movements, (SELECT count(*) FROM "Category") AS categories FROM "Product" p ORDER BY slug`,
  })

/** Uploads, applies, runs the job; answers the finished import. */
async function importFile(content: string | Buffer) {
  const { id } = (await upload(content)).json()
  expect((await apply(id)).statusCode).toBe(200)
  await runDueJobs(shop.core)
  return get(`/admin/imports/${id}`)
}

const csv = (...rows: string[]) =>
  [
    'Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Published',
    ...rows,
  ].join('\n')

test('a file is checked without changing anything, then applied, and the second time nothing is left to do', async () => {
  const file = csv(
    'mug,Mug,Kitchen > Cups,Colour,Red,MUG-R,5,12.50',
    'mug,,,,Blue,MUG-B,0,12.50',
    'tray,Tray,Kitchen,Title,Default Title,,3,30',
  )
  const before = await snapshot()
  const checked = await upload(file)
  expect(checked.statusCode).toBe(201)
  expect(checked.json()).toMatchObject({
    status: 'checked',
    problem: null,
    filename: 'products.csv',
    summary: { create: 2, update: 0, unchanged: 0, refused: 0 },
    total: 2,
    applied: 0,
  })
  expect(await snapshot()).toEqual(before)

  const { id } = checked.json()
  expect((await apply(id)).json()).toMatchObject({ id, status: 'applying' })
  await runDueJobs(shop.core)
  expect(await get(`/admin/imports/${id}`)).toMatchObject({
    status: 'applied',
    total: 2,
    applied: 2,
    appliedAt: '2026-03-01T12:00:00.000Z',
  })
  const product = (await shop.call('GET', '/products/mug')).json()
  expect(product).toMatchObject({
    name: 'Mug',
    category: { name: 'Cups' },
    price: { min: { amount: 1250, currency: 'EUR' } },
    options: [{ name: 'Colour', values: ['Red', 'Blue'] }],
  })
  expect(product.variants.map((one: { sku: string; inStock: boolean }) => [one.sku, one.inStock])).toEqual([
    ['MUG-R', true],
    ['MUG-B', false],
  ])

  const after = await snapshot()
  const again = (await upload(file)).json()
  expect(again.summary).toEqual({ create: 0, update: 0, unchanged: 2, refused: 0 })
  expect(await importFile(file)).toMatchObject({ status: 'applied', applied: 0 })
  expect(await snapshot()).toEqual(after)
})

test('an update tells each field it changes, and leaves alone what the file does not name', async () => {
  await importFile(csv('bowl,Bowl,Kitchen,Size,S,BOWL-S,5,10', 'bowl,,,,M,BOWL-M,5,12'))
  const run = (
    await upload(
      'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\nbowl,Bowl deep,SIZE,s,BOWL-S,11\nbowl,,,L,BOWL-L,14\n',
    )
  ).json()
  expect((await rowsOf(run.id))[0]).toMatchObject({
    verdict: 'update',
    changes: {
      name: { from: 'Bowl', to: 'Bowl deep' },
      'price BOWL-S': { from: '10.00 EUR', to: '11.00 EUR' },
      'variant BOWL-L': { from: null, to: 'L, 14.00 EUR' },
    },
  })
  await apply(run.id)
  await runDueJobs(shop.core)
  const product = (await shop.call('GET', '/products/bowl')).json()
  expect(product.options).toEqual([{ name: 'Size', values: ['S', 'M', 'L'] }])
  expect(
    product.variants.map((one: { sku: string; price: { amount: number }; options: object }) => [
      one.sku,
      one.price.amount,
      one.options,
    ]),
  ).toEqual([
    ['BOWL-S', 1100, { Size: 'S' }],
    ['BOWL-M', 1200, { Size: 'M' }],
    ['BOWL-L', 1400, { Size: 'L' }],
  ])
  expect(product.category.name).toBe('Kitchen')
})

test('a SKU of another product is refused by name; the audit log tells what was written', async () => {
  await importFile(csv('vase,Vase,,,,VASE,1,20'))
  const run = (await upload(csv('jug,Jug,,,,VASE,1,20'))).json()
  expect(run.summary).toEqual({ create: 0, update: 0, unchanged: 0, refused: 1 })
  expect((await rowsOf(run.id))[0]).toMatchObject({
    line: 2,
    handle: 'jug',
    verdict: 'refused',
    column: 'Variant SKU',
    reason: 'VASE already belongs to Vase',
  })
  const recorded = await shop.core.database.query({
    text: `SELECT DISTINCT a.operation, c.model, c.kind, c.after ->> 'amountMinor' AS price FROM "RowChange" c JOIN "AuditEntry" a USING ("changeSetId")
      JOIN "Product" p ON p.id::text = c."ownerId" WHERE p.slug = 'vase' AND c.model = 'VariantPrice'`,
  })
  expect(recorded).toEqual([{ operation: 'import.apply', model: 'VariantPrice', kind: 'insert', price: '2000' }])
})

test('what became impossible between check and apply is refused then, and the rest is written', async () => {
  const run = (await upload(csv('left,Left,,,,TAKEN,1,5', 'right,Right,,,,FREE,1,5'))).json()
  await importFile(csv('earlier,Earlier,,,,TAKEN,1,5'))
  await apply(run.id)
  await runDueJobs(shop.core)
  expect(await get(`/admin/imports/${run.id}`)).toMatchObject({ status: 'applied', summary: { create: 1, refused: 1 } })
  expect((await rowsOf(run.id, '?verdict=refused'))[0]).toMatchObject({
    handle: 'left',
    reason: 'TAKEN already belongs to Earlier',
  })
})

test('an import that was killed goes on behind the last batch that was written', async () => {
  const file = csv(
    ...Array.from({ length: 120 }, (_, index) => `row-${index},Row ${index},Rows,,,ROW-${index},${index},1.00`),
  )
  const { id } = (await upload(file)).json()
  await apply(id)
  const ctx = shop.core.systemContext('test')
  await applyBatch(ctx, id)
  expect(await get(`/admin/imports/${id}`)).toMatchObject({ status: 'applying', applied: 50, total: 120 })
  const [first] = await shop.core.database.query<{ id: string }>({
    text: `SELECT id FROM "Product" WHERE slug = 'row-0'`,
  })
  // The queue starts the job again; so does a second click.
  await apply(id)
  await Promise.all([runDueJobs(shop.core), runDueJobs(shop.core)])
  expect(await get(`/admin/imports/${id}`)).toMatchObject({ status: 'applied', applied: 120 })
  const [counts] = await shop.core.database.query<object>({
    text: `SELECT count(*)::int AS products, (SELECT count(*)::int FROM "StockMovement" m JOIN "ProductVariant" v ON v.id = m."variantId" WHERE v.sku LIKE 'ROW-%') AS movements, (SELECT id FROM "Product" WHERE slug = 'row-0') AS id FROM "Product" WHERE slug LIKE 'row-%'`,
  })
  expect(counts).toEqual({ products: 120, movements: 119, id: first?.id })
})

const makeTrouble = async (state: string, condition: string) => {
  await shop.core.database.query({
    text: `CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF ${condition} THEN RAISE EXCEPTION 'secret of the inside' USING ERRCODE = '${state}'; END IF; RETURN NEW; END $$`,
  })
  await shop.core.database.query({
    text: 'CREATE TRIGGER trouble BEFORE INSERT ON "Product" FOR EACH ROW EXECUTE FUNCTION trouble()',
  })
}
const endTrouble = () => shop.core.database.query({ text: 'DROP FUNCTION trouble CASCADE' })

test('an import that cannot go on says so, and goes on when it is told to', async () => {
  const file = csv(...Array.from({ length: 70 }, (_, index) => `stop-${index},Stop ${index},,,,STOP-${index},1,1.00`))
  const { id } = (await upload(file)).json()
  await makeTrouble('XX000', `NEW.slug = 'stop-60'`)
  await apply(id)
  await runDueJobs(shop.core)
  const stopped = await get(`/admin/imports/${id}`)
  expect(stopped).toMatchObject({ status: 'failed', applied: 50, total: 70 })
  expect(stopped.problem).toBe(
    'Stopped after 50 of 70 products. What is written stays; apply it again to go on. The database answered with XX000; the log of the server tells more.',
  )
  expect(await shop.core.database.query({ text: 'SELECT 1 FROM graphile_worker._private_jobs' })).toEqual([])
  await endTrouble()
  expect((await apply(id)).json()).toMatchObject({ status: 'applying', problem: null })
  await runDueJobs(shop.core)
  expect(await get(`/admin/imports/${id}`)).toMatchObject({ status: 'applied', applied: 70, problem: null })
  expect(await shop.core.database.prisma.product.count({ where: { slug: { startsWith: 'stop-' } } })).toBe(70)
})

test('a row whose slug breaks the rule is refused by itself', async () => {
  const { id } = (await upload(csv('rule-1,One,,,,RULE-1,1,1.00', 'rule-2,Two,,,,RULE-2,1,1.00'))).json()
  await shop.core.database.query({
    text: `UPDATE "ImportRow" SET data = jsonb_set(data, '{slug}', '"rule_2"') WHERE "importId" = $1 AND handle = 'rule-2'`,
    values: [id],
  })
  await apply(id)
  await runDueJobs(shop.core)
  expect(await get(`/admin/imports/${id}`)).toMatchObject({ status: 'applied', applied: 2 })
  const [refused] = await shop.core.database.query({
    text: `SELECT line, handle, verdict, reason FROM "ImportRow" WHERE "importId" = $1 AND verdict = 'refused'`,
    values: [id],
  })
  expect(refused).toMatchObject({ line: 3, handle: 'rule-2', reason: expect.stringContaining('Product_slug_check') })
  expect(await shop.core.database.prisma.product.count({ where: { slug: 'rule-1' } })).toBe(1)
})

test('a batch that collides with somebody else is begun again by itself', async () => {
  await shop.core.database.query({ text: 'CREATE SEQUENCE collisions' })
  await makeTrouble('40P01', `nextval('collisions') <= 2`)
  expect(await importFile(csv('clash,Clash,,,,CLASH,1,1.00'))).toMatchObject({ status: 'applied', applied: 1 })
  await endTrouble()
})

test('the table of rows is paged forwards and back, and filtered', async () => {
  const file = csv(
    ...Array.from(
      { length: 7 },
      (_, index) => `page-${index},Page ${index},,,,PAGE-${index},1,${index === 3 ? 'x' : '1'}`,
    ),
  )
  const { id } = (await upload(file)).json()
  const first = await get(`/admin/imports/${id}/rows?limit=3`)
  const second = await get(`/admin/imports/${id}/rows?limit=3&cursor=${first.page.nextCursor}`)
  const third = await get(`/admin/imports/${id}/rows?limit=3&cursor=${second.page.nextCursor}`)
  const lines = (page: { data: { line: number }[] }) => page.data.map((one) => one.line)
  expect([first, second, third].map(lines)).toEqual([[2, 3, 4], [5, 6, 7], [8]])
  expect([first.page.prevCursor, third.page.nextCursor]).toEqual([null, null])
  const back = await get(`/admin/imports/${id}/rows?limit=3&cursor=${third.page.prevCursor}`)
  expect(lines(back)).toEqual([5, 6, 7])
  expect(lines(await get(`/admin/imports/${id}/rows?verdict=refused`))).toEqual([5])
  expect((await shop.call('GET', `/admin/imports/${id}/rows?cursor=nonsense`, { as: root })).statusCode).toBe(400)
})

test.each<[string, string | Buffer]>([
  ['another CSV', 'Name,Price\nLamp,1\n'],
  ['a binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
  ['broken quotes', 'Handle,Title\nlamp,"Lamp\n'],
])('%s is refused with a reason, changes nothing and cannot be applied', async (_name, content) => {
  const before = await snapshot()
  const run = (await upload(content)).json()
  expect(run).toMatchObject({ status: 'refused', problem: expect.stringMatching(/./), total: 0 })
  const answer = await apply(run.id)
  expect([answer.statusCode, answer.json().code]).toEqual([409, 'NOT_IMPORTABLE'])
  expect(await snapshot()).toEqual(before)
})

test('a file beyond the limit is refused while it is being read', async () => {
  const answer = await upload(Buffer.alloc(3 * MEGABYTE, 'a'))
  expect([answer.statusCode, answer.json().code, answer.json().detail]).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
    'The file is larger than 1 MB, the most this shop takes.',
  ])
})

test('only staff with the permission may import or look', async () => {
  const before = await shop.core.database.prisma.productImport.count()
  const { id } = (await upload(csv('mine,Mine,,,,MINE,1,1'))).json()
  expect((await upload(csv('x,X,,,,X,1,1'), '')).statusCode).toBe(401)
  expect((await upload(csv('x,X,,,,X,1,1'), customer)).statusCode).toBe(403)
  expect((await shop.call('POST', `/admin/imports/${id}/apply`, { body: {}, as: customer })).statusCode).toBe(403)
  expect((await shop.call('GET', `/admin/imports/${id}/rows`, { as: customer })).statusCode).toBe(403)
  expect(await shop.core.database.prisma.productImport.count()).toBe(before + 1)
  expect((await shop.call('GET', '/admin/imports/00000000-0000-7000-8000-000000000000', { as: root })).statusCode).toBe(
    404,
  )
})

test('GraphQL tells the same', async () => {
  const { id } = (await upload(csv('mug,Mug again,Kitchen,Colour,Red,MUG-R,5,13'))).json()
  const { data, errors } = await shop.graphql(
    'query ($id: ID!) { adminImport(id: $id) { status summary { update } } adminImportRows(id: $id) { data { handle verdict changes } } }',
    { variables: { id }, as: root },
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    adminImport: { status: 'checked', summary: { update: 1 } },
    adminImportRows: {
      data: [{ handle: 'mug', verdict: 'update', changes: { name: { from: 'Mug', to: 'Mug again' } } }],
    },
  })
})

const exports = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.csv')) : []

test.skipIf(exports.length === 0)('real exports import, and import again as unchanged', async () => {
  for (const name of exports) {
    const bytes = readFileSync(join(shared, name))
    const run = await importFile(bytes)
    expect([name, run.status, run.summary.refused, run.applied]).toEqual([name, 'applied', 0, 20])
    expect((await upload(bytes)).json().summary, name).toEqual({ create: 0, update: 0, unchanged: 20, refused: 0 })
  }
})
