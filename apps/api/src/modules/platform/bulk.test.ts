import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { stockShop } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createSuperuser } from '../accounts/index.ts'

const password = 'correct horse battery'
const PRODUCTS = 12
let shop: TestShop
let root: string

beforeAll(async () => {
  shop = await openTestShop()
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = (await shop.call('POST', '/auth/login', { body: { email: 'root@example.com', password } })).json().accessToken
  await stockShop(shop, { products: PRODUCTS, units: 1 })
})
afterAll(() => shop.close())

const post = (path: string, body?: object) => shop.call('POST', path, { as: root, ...(body && { body }) })
const products = async () =>
  (
    await shop.core.database.query<{ row: object }>({
      text: `SELECT to_jsonb(p) - 'updatedAt' AS row FROM "Product" p ORDER BY id`,
    })
  ).map(({ row }) => row)
const answered = async (path: string) => (await shop.call('GET', path, {})).json()

test('products are changed through REST by a job, the public list follows, and undo brings all back', async () => {
  const before = await products()
  expect((await answered('/products?vendor=Northwind')).data).toHaveLength(0)
  const asked = { operation: 'admin.product.update', selection: { query: '' }, input: { vendor: 'Northwind' } }
  const preview = await post('/admin/bulk/preview', asked)
  expect([preview.statusCode, preview.json().total, preview.json().sample.length]).toEqual([200, PRODUCTS, 10])
  const started = await post('/admin/bulk', asked)
  expect([started.statusCode, started.json().status]).toEqual([202, 'queued'])
  const { id, changeSetId } = started.json()
  expect(started.headers['stoa-change-set']).toBe(changeSetId)
  await runDueJobs(shop.core)
  const run = (await shop.call('GET', `/admin/bulk/${id}`, { as: root })).json()
  expect(run).toMatchObject({ status: 'done', total: PRODUCTS, done: PRODUCTS, failed: 0, resource: 'products' })
  expect((await answered('/products?vendor=Northwind')).data).toHaveLength(PRODUCTS)
  const history = (
    await shop.call('GET', `/admin/products/${preview.json().sample[0].id}/history`, { as: root })
  ).json()
  expect(history.data[0]).toMatchObject({ changeSetId, actor: { _label: 'root@example.com' } })
  expect((await post(`/admin/changes/${changeSetId}/undo`)).statusCode).toBe(200)
  expect(await products()).toEqual(before)
  expect((await answered('/products?vendor=Northwind')).data).toHaveLength(0)
})

test('a verb runs on many through GraphQL', async () => {
  const asked = `mutation ($selection: BulkSelectionInput!) { bulkStart(operation: "product.archive", selection: $selection) { id status } }`
  const answer = await shop.graphql(asked, { variables: { selection: { query: 'status=published' } }, as: root })
  expect(answer.errors).toBeUndefined()
  await runDueJobs(shop.core)
  const asking = `{ adminBulkRun(id: "${answer.data.bulkStart.id}") { status done failed } }`
  const { data } = await shop.graphql(asking, { as: root })
  expect(data.adminBulkRun).toEqual({ status: 'done', done: PRODUCTS, failed: 0 })
  expect((await answered('/products')).data).toEqual([])
})

test('the admin is told what can be done with many rows', async () => {
  const { resources } = (await shop.call('GET', '/admin/meta', { as: root })).json()
  expect(resources.products.bulk.update.operation).toBe('admin.product.update')
  expect(resources.products.bulk.update.fields).toContain('vendor')
  expect(resources.products.bulk.update.fields).not.toContain('variants')
  expect(resources.products.bulk.remove).toEqual({ operation: 'admin.product.remove' })
  expect(resources.products.bulk.actions).toContain('product.archive')
})
