import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { createUser } from '../modules/accounts/index.ts'

let shop: TestShop
let origin: string

beforeAll(async () => {
  shop = await openTestShop()
  origin = await shop.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => shop.close())

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers })

// Those that tell of the moment or the connection.
const fleeting = ['date', 'x-request-id', 'ratelimit', 'keep-alive', 'connection']
const lasting = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => !fleeting.includes(name)))

test('a repeated question is answered from memory as it was the first time, and counted', async () => {
  const first = await ask('/api/v1/products?limit=3')
  const body = await first.text()
  const again = await ask('/api/v1/products?limit=3', { 'x-request-id': 'my-request-1' })
  expect([again.status, await again.text(), lasting(again)]).toEqual([200, body, lasting(first)])
  expect(again.headers.get('x-request-id')).toBe('my-request-1')
  const left = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1])
  expect(left(again)).toBeLessThan(left(first) + 1)
})

test('what the caller has is not sent again', async () => {
  const first = await ask('/api/v1/products?limit=4')
  const etag = first.headers.get('etag') as string
  const again = await ask('/api/v1/products?limit=4', { 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
})

test('a token, a currency or another method is a matter for the door', async () => {
  await ask('/api/v1/products?limit=5')
  expect((await ask('/api/v1/products?limit=5', { authorization: 'Bearer x' })).status).toBe(401)
  expect((await ask('/api/v1/products?limit=5', { 'x-currency': 'bad' })).status).toBe(400)
  expect((await fetch(`${origin}/api/v1/products?limit=5`, { method: 'POST' })).status).toBe(405)
})

test('what is answered to somebody named is nobody else’s to keep', async () => {
  const { core } = shop
  await createUser(core.systemContext('test'), { email: 'ana@example.com', password: 'correct horse battery' })
  const login = await shop.call('POST', '/auth/login', {
    body: { email: 'ana@example.com', password: 'correct horse battery' },
  })
  const { accessToken } = login.json()
  const headersOf = async (path: string, authorization?: string) => {
    const { headers } = await ask(path, authorization === undefined ? {} : { authorization })
    return [headers.get('cache-control'), headers.get('surrogate-key'), headers.get('vary')]
  }
  const shared = [
    'public, max-age=0, s-maxage=60, stale-while-revalidate=60',
    'Product Category Collection',
    'Authorization, X-Currency, Accept-Encoding',
  ]
  for (const path of ['/api/v1/home', '/api/v1/categories']) {
    expect(await headersOf(path)).toEqual(shared)
    for (const authorization of [`Bearer ${accessToken}`, 'Basic YTpi'])
      expect([path, ...(await headersOf(path, authorization))]).toEqual([path, 'private, no-store', null, shared[2]])
    expect(await headersOf(path)).toEqual(shared)
  }
})

test('an answer first given to somebody named is not kept for strangers as his', async () => {
  expect(
    (await ask('/api/v1/categories?currency=EUR', { authorization: 'Basic YTpi' })).headers.get('cache-control'),
  ).toBe('private, no-store')
  expect((await ask('/api/v1/categories?currency=EUR')).headers.get('cache-control')).toContain('s-maxage=60')
})
