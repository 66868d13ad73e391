import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

let shop: TestShop
let token: string

beforeAll(async () => {
  shop = await openTestShop()
  const person = { email: 'root@example.com', password: 'correct horse battery' }
  token = shop.core.services.accessTokens.sign(await createSuperuser(shop.core.systemContext('test'), person)).token
  for (const name of ['Spring', 'autumn', 'Winter']) await call('POST', '/admin/collections', { name, position: 5 })
})
afterAll(() => shop.close())

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
type Answer = { status: number; body: any }

async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  as: string | undefined = token,
): Promise<Answer> {
  const answer = await shop.call(method, path, { ...(as && { as }), ...(body && { body }) })
  return { status: answer.statusCode, body: answer.json() }
}

const arrange = (body: object, as = token) => call('POST', '/admin/collections/arrange', body, as)
const places = () =>
  shop.core.database.query<{ name: string; position: number }>({
    text: 'SELECT name, position FROM "Collection" ORDER BY position, id',
  })

test('collections are numbered anew, by name or the newest first', async () => {
  expect(await arrange({ by: 'name' })).toMatchObject({ status: 200, body: { moved: 3 } })
  expect((await places()).map(({ name, position }) => [name, position])).toEqual([
    ['autumn', 0],
    ['Spring', 1],
    ['Winter', 2],
  ])
  expect((await arrange({ by: 'newest' })).body).toEqual({ moved: 3 })
  expect((await places()).map(({ name }) => name)).toEqual(['Winter', 'autumn', 'Spring'])
  expect((await arrange({ by: 'newest' })).body).toEqual({ moved: 0 })
})

test('a refused call moves nothing', async () => {
  const before = await places()
  expect((await arrange({ by: 'name' }, '')).status).toBe(401)
  expect((await arrange({ by: 'mood' })).body).toMatchObject({
    code: 'VALIDATION_FAILED',
    errors: [{ path: 'by' }],
  })
  expect(await places()).toEqual(before)
})

test('a product on sale is not put on sale again, and one that is not cannot be taken off it', async () => {
  const { body: product } = await call('POST', '/admin/products', { name: 'Lamp' })
  const run = (verb: string) => call('POST', `/admin/products/${product.id}/${verb}`, {})
  const rights = async () => (await call('GET', `/admin/products/${product.id}`)).body._can
  expect(await rights()).toEqual({
    change: true,
    delete: true,
    actions: ['product.publish'],
    refused: [{ act: 'product.archive', reason: 'It is not on sale.' }],
  })
  expect(await run('archive')).toMatchObject({ status: 409, body: { code: 'CONFLICT', detail: 'It is not on sale.' } })
  expect((await run('publish')).status).toBe(200)
  expect(await run('publish')).toMatchObject({ status: 409, body: { detail: 'It is on sale already.' } })
  expect((await rights()).actions).toEqual(['product.archive'])
})
