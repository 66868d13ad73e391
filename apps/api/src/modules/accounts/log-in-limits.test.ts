import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createUser } from './index.ts'

let shop: TestShop
const password = 'correct horse battery'

beforeAll(async () => {
  shop = await openTestShop({ THROTTLE_RATES: 'login=3/minute,login-account=6/minute' })
  await createUser(shop.core.systemContext('test'), { email: 'ana@example.com', password })
})
afterAll(() => shop.close())

async function logIn(remoteAddress: string, email: string, attempt = 'wrong horse battery') {
  const answer = await shop.app.inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    remoteAddress,
    payload: { email, password: attempt },
  })
  const { requestId: _, ...body } = answer.json()
  return { status: answer.statusCode, retryAfter: answer.headers['retry-after'], body }
}

test('who owns a network has no more attempts than who owns an address', async () => {
  const statuses: number[] = []
  for (let host = 1; host <= 4; host++)
    statuses.push((await logIn(`2001:db8:1:1::${host}`, `guess-${host}@example.com`)).status)
  expect(statuses).toEqual([401, 401, 401, 429])
  expect((await logIn('2001:db8:1:2::1', 'guess-5@example.com')).status).toBe(401)
})

test('an account can be tried so often, from however many addresses; the answer does not tell whether it exists', async () => {
  const answersFor = async (email: string, network: number) => {
    const answers = []
    for (let at = 1; at <= 7; at++) answers.push(await logIn(`198.51.${network}.${at}`, email))
    return answers
  }
  const existing = await answersFor(' ANA@example.com', 1)
  const unknown = await answersFor('nobody@example.com', 2)
  expect(existing.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 429])
  expect(unknown).toEqual(existing)
  expect(existing[6]).toMatchObject({ retryAfter: '10', body: { code: 'TOO_MANY_REQUESTS' } })
  expect((await logIn('198.51.3.1', 'ana@example.com', password)).status).toBe(429)
  expect((await logIn('198.51.3.1', 'other@example.com')).status).toBe(401)
  const graphql = await shop.graphql(
    'mutation { login(email: "ana@example.com", password: "wrong horse") { expiresIn } }',
  )
  expect(graphql.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY_REQUESTS'])
  shop.clock.advance(10_000)
  expect((await logIn('198.51.3.2', 'ana@example.com', password)).status).toBe(200)
})

test('one network alone keeps nobody out of an account', async () => {
  shop.clock.advance(60_000)
  const statuses: number[] = []
  for (let at = 0; at < 5; at++) statuses.push((await logIn('198.51.4.1', 'ana@example.com')).status)
  expect(statuses).toEqual([401, 401, 401, 429, 429])
  expect((await logIn('198.51.5.1', 'ana@example.com', password)).status).toBe(200)
})
