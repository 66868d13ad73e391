import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createUser } from './index.ts'
import { purgeFamilies } from './refresh-tokens.ts'

let shop: TestShop
let userId: string
const credentials = { email: 'ana@example.com', password: 'correct horse battery' }

beforeAll(async () => {
  shop = await openTestShop()
  userId = await createUser(shop.core.systemContext('test'), credentials)
})
afterAll(() => shop.close())

const begin = async (): Promise<string> =>
  (await shop.call('POST', '/auth/login', { body: { ...credentials, tokenDelivery: 'body' } })).json().refreshToken
const refresh = (refreshToken: string) => shop.call('POST', '/auth/refresh', { body: { refreshToken } })
const after = (seconds: number) => shop.clock.advance(seconds * 1000)

test('each use gives the next token; the one before ends everything when it comes back', async () => {
  const first = await begin()
  const second = (await refresh(first)).json().refreshToken
  after(60)
  const third = (await refresh(second)).json().refreshToken
  expect(new Set([first, second, third]).size).toBe(3)
  const stolen = await refresh(first)
  expect(stolen.statusCode).toBe(401)
  expect(stolen.json().code).toBe('INVALID_REFRESH_TOKEN')
  expect((await refresh(third)).statusCode).toBe(401)
  const [audited] = await shop.core.database.query({
    text: `SELECT operation, resource FROM "AuditEntry" WHERE operation = 'auth.refresh.reused'`,
  })
  expect(audited).toEqual({ operation: 'auth.refresh.reused', resource: 'RefreshToken' })
})

test('another log-in of the same person is another family', async () => {
  const [one, other] = [await begin(), await begin()]
  const next = (await refresh(one)).json().refreshToken
  after(11)
  expect((await refresh(one)).statusCode).toBe(401)
  expect((await refresh(next)).statusCode).toBe(401)
  expect((await refresh(other)).statusCode).toBe(200)
})

test('twenty at once are twenty tabs: all go on, one of them by rotation', async () => {
  const token = await begin()
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(token)))
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array(20).fill(200))
  const tokens = answers.map((answer) => answer.json().refreshToken as string)
  expect(new Set(tokens).size).toBe(20)
  const [count] = await shop.core.database.query({
    text: `SELECT count(*)::int AS tokens, count("rotatedAt")::int AS rotated FROM "RefreshToken" WHERE "familyId" = (SELECT "familyId" FROM "RefreshToken" ORDER BY id DESC LIMIT 1)`,
  })
  expect(count).toEqual({ tokens: 21, rotated: 1 })
  after(11)
  expect((await refresh(tokens[0] as string)).statusCode).toBe(200)
  expect((await refresh(token)).statusCode).toBe(401)
  expect((await refresh(tokens[1] as string)).statusCode).toBe(401)
})

test('a token runs out after thirty days, and each use begins them anew', async () => {
  const token = await begin()
  after(29 * 86_400)
  const next = (await refresh(token)).json().refreshToken
  after(29 * 86_400)
  const last = await refresh(next)
  expect(last.statusCode).toBe(200)
  after(30 * 86_400 + 1)
  expect((await refresh(last.json().refreshToken)).statusCode).toBe(401)
})

test('the clean-up takes families that ran out and leaves those that live', async () => {
  const rows = async () =>
    (await shop.core.database.query<{ n: number }>({ text: 'SELECT count(*)::int AS n FROM "RefreshToken"' }))[0]?.n
  const token = await begin()
  after(29 * 86_400)
  const next = (await refresh(token)).json().refreshToken
  after(2 * 86_400)
  await purgeFamilies(shop.core.systemContext('test'))
  expect(await rows()).toBe(2)
  expect((await refresh(next)).statusCode).toBe(200)
})

test('logging out ends the family, the grace of parallel tabs included', async () => {
  const token = await begin()
  const next = (await refresh(token)).json().refreshToken
  const out = await shop.call('POST', '/auth/logout', { body: { refreshToken: next } })
  expect([out.statusCode, out.body]).toEqual([204, ''])
  expect((await refresh(token)).statusCode).toBe(401)
  expect((await refresh(next)).statusCode).toBe(401)
  expect((await shop.call('POST', '/auth/logout', { body: { refreshToken: 'unknown' } })).statusCode).toBe(204)
})

test('a successor made while its family was being ended is as dead as the rest', async () => {
  const next = (await refresh(await begin())).json().refreshToken
  await shop.call('POST', '/auth/logout', { body: { refreshToken: next } })
  const tokenHash = createHash('sha256').update(next).digest('hex')
  // What is left of such a race: a row the ending statement did not see.
  await shop.core.database.query({
    text: 'UPDATE "RefreshToken" SET "revokedAt" = NULL WHERE "tokenHash" = $1',
    values: [tokenHash],
  })
  expect((await refresh(next)).statusCode).toBe(401)
})

test('by cookie: the next token comes as a cookie, a dead one is taken away', async () => {
  const login = await shop.call('POST', '/auth/login', { body: credentials })
  const cookie = String(login.headers['set-cookie']).split(';')[0] as string
  const answer = await shop.call('POST', '/auth/refresh', { headers: { cookie } })
  expect(answer.statusCode).toBe(200)
  expect(answer.json().refreshToken).toBeUndefined()
  expect(String(answer.headers['set-cookie']).split(';')[0]).not.toBe(cookie)
  after(11)
  const dead = await shop.call('POST', '/auth/refresh', { headers: { cookie } })
  expect(dead.statusCode).toBe(401)
  expect(dead.headers['set-cookie']).toBe(
    'stoa_refresh=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict',
  )
})

test('an access token that ran out does not stand in the way', async () => {
  const login = (await shop.call('POST', '/auth/login', { body: { ...credentials, tokenDelivery: 'body' } })).json()
  after(601)
  expect((await shop.call('GET', '/account', { as: login.accessToken })).statusCode).toBe(401)
  const next = await shop.call('POST', '/auth/refresh', {
    as: login.accessToken,
    body: { refreshToken: login.refreshToken },
  })
  expect(next.statusCode).toBe(200)
})

test('no token, a foreign one, or one of a closed account: 401', async () => {
  expect((await shop.call('POST', '/auth/refresh', { body: {} })).json().code).toBe('INVALID_REFRESH_TOKEN')
  expect((await refresh('x'.repeat(43))).statusCode).toBe(401)
  const token = await begin()
  await shop.core.database.query({ text: 'UPDATE "User" SET "isActive" = false WHERE id = $1', values: [userId] })
  expect((await refresh(token)).statusCode).toBe(401)
})
