import { afterEach, expect, expectTypeOf, test } from 'vitest'
import { ApiProblem, type Cart, createClient, type Login, type Money, type ProductQuery } from '../src/index.ts'
import { type Answer, answeringServer, type Seen } from './answering-server.ts'

const login = (accessToken: string) => ({ accessToken, expiresIn: 600, user: {}, cartId: null }) as Login
const problem = (status: number, code: string, more: object = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { code, title: 'Title', detail: 'Detail.', status, ...more },
})

let server: Awaited<ReturnType<typeof answeringServer>>
const open = async (
  answer: (seen: Seen) => Answer,
  options: { mayHaveSession?: () => boolean; language?: () => string } = {},
) => {
  server = await answeringServer(answer)
  const logins: (Login | null)[] = []
  return { client: createClient({ baseUrl: server.url, onSession: (it) => logins.push(it), ...options }), logins }
}
afterEach(() => server.close())

test('a call goes to the filled address, filters and lists beside each other', async () => {
  const { client } = await open(() => ({ body: { data: [], page: {} } }))
  await client.get('/products', {
    query: {
      price__gte: 1000,
      ordering: ['-price', 'name'],
      'option.color__in': 'red,blue',
      cursor: undefined,
      q: 'a&b',
    },
  })
  await client.get('/products/{slug}', { params: { slug: 'a/b c' } })
  expect(server.seen.map(({ url }) => url)).toEqual([
    '/products?option.color__in=red%2Cblue&ordering=-price%2Cname&price__gte=1000&q=a%26b',
    '/products/a%2Fb%20c',
  ])
})

test('a parameter of the path that is missing is not sent as text', async () => {
  const { client } = await open(() => ({ body: {} }))
  await expect(client.get('/products/{slug}', { params: { slug: '' } })).rejects.toThrow('Missing path parameter slug')
  expect(server.seen).toEqual([])
})

test('a body is JSON, and the key, the version and the signal travel with it', async () => {
  const { client } = await open(() => ({ status: 201, headers: { etag: '"1"' }, body: { id: 'c1' } }), {
    mayHaveSession: () => false,
  })
  let etag: string | null = null
  const cart = await client.post('/carts', {
    body: { currency: 'EUR' },
    idempotencyKey: 'k1',
    onResponse: (response) => {
      etag = response.headers.get('etag')
    },
  })
  expect(cart.id).toBe('c1')
  expect(etag).toBe('"1"')
  expect(server.seen[0]).toMatchObject({
    method: 'POST',
    body: '{"currency":"EUR"}',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k1' },
  })
  expect(server.seen[0]?.headers).not.toHaveProperty('authorization')
})

test('an answer without a body is undefined', async () => {
  const { client } = await open(() => ({ status: 204 }), { mayHaveSession: () => false })
  expect(await client.delete('/account/addresses/{id}', { params: { id: 'a' } })).toBeUndefined()
})

test('a failure is a problem with its code, its fields and how long to wait', async () => {
  const errors = [{ path: 'email', code: 'invalid', message: 'Is no e-mail.' }]
  const { client } = await open(() => {
    const { headers, ...rest } = problem(429, 'TOO_MANY_REQUESTS', { errors, requestId: 'r1' })
    return { ...rest, headers: { ...headers, 'retry-after': '7' } }
  })
  const caught = await client.get('/shop').catch((error: unknown) => error)
  expect(caught).toBeInstanceOf(ApiProblem)
  expect(caught).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS', requestId: 'r1', retryAfter: 7, errors })
})

test('a failure without a problem, and a server that is not there, are problems too', async () => {
  const { client } = await open(() => ({ status: 502, headers: { 'content-type': 'text/html' } }))
  await expect(client.get('/products')).rejects.toMatchObject({ status: 502, code: 'UNKNOWN' })
  const nobody = createClient({ baseUrl: 'http://127.0.0.1:1', mayHaveSession: () => false })
  await expect(nobody.get('/products')).rejects.toMatchObject({ status: 0, code: 'NETWORK' })
})

test('an aborted call throws what aborted it', async () => {
  const { client } = await open(() => ({ body: {} }))
  await expect(client.get('/products', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
})

test('a login that may exist is renewed once before calls that need it, however many wait', async () => {
  const { client, logins } = await open(({ url }) => ({ body: url === '/auth/refresh' ? login('t1') : { id: 'me' } }))
  await Promise.all([client.get('/account'), client.get('/account'), client.get('/account/addresses')])
  expect(server.seen.filter(({ url }) => url === '/auth/refresh')).toHaveLength(1)
  const calls = server.seen.filter(({ url }) => url.startsWith('/account'))
  expect(calls.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1'])
  expect(logins.map((it) => it?.accessToken)).toEqual(['t1'])
})

test('what everybody may see never waits for a login', async () => {
  const { client } = await open(() => ({ body: {} }))
  await client.get('/products')
  await client.get('/shop')
  expect(server.seen.map(({ url }) => url)).toEqual(['/products', '/shop'])
})

test('a token that ran out is renewed, and the call repeated once', async () => {
  const { client } = await open(({ url, headers }) => {
    if (url === '/auth/refresh') return { body: login('fresh') }
    return headers.authorization === 'Bearer fresh' ? { body: { id: 'me' } } : problem(401, 'UNAUTHENTICATED')
  })
  client.setSession(login('old'))
  expect(await client.get('/account')).toEqual({ id: 'me' })
  expect(server.seen.map(({ url }) => url)).toEqual(['/account', '/auth/refresh', '/account'])
})

test('a login that is gone is told, and one that cannot be asked for is not taken for gone', async () => {
  const gone = await open(({ url }) => (url === '/auth/refresh' ? { status: 401 } : problem(401, 'UNAUTHENTICATED')))
  await expect(gone.client.get('/account')).rejects.toMatchObject({ status: 401 })
  expect(gone.logins).toEqual([null])
  await server.close()
  const away = await open(({ url }) => (url === '/auth/refresh' ? problem(503, 'UNAVAILABLE') : { body: {} }))
  await expect(away.client.renew()).rejects.toMatchObject({ status: 503 })
  expect(away.logins).toEqual([])
})

test('types are those of the API', async () => {
  const { client } = await open(() => ({ body: {} }))
  expectTypeOf(client.get<'/carts/{cartId}'>).returns.resolves.toEqualTypeOf<Cart>()
  expectTypeOf<Cart['total']>().toEqualTypeOf<Money>()
  expectTypeOf<ProductQuery['price__gte']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<ProductQuery['currency']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error there is no such address
  const wrong = () => client.get('/nothing')
  // @ts-expect-error the address has a parameter
  const missing = () => client.get('/products/{slug}')
  // @ts-expect-error there is no such filter
  const unknown = () => client.get('/products', { query: { price__above: 3 } })
  expect([wrong, missing, unknown]).toHaveLength(3)
})

test('a page asks in its own language, whatever the browser prefers', async () => {
  let lang = 'de'
  const { client } = await open(() => ({ body: {} }), { language: () => lang })
  await client.get('/home', { query: { currency: 'EUR' } })
  lang = 'en'
  await client.get('/home', { query: { currency: 'EUR' } })
  expect(server.seen.map(({ headers }) => headers['accept-language'])).toEqual(['de', 'en'])
})
