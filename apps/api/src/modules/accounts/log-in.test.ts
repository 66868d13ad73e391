import { hash } from '@node-rs/argon2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createUser } from './index.ts'

let shop: TestShop
const password = 'correct horse battery'

beforeAll(async () => {
  shop = await openTestShop()
  await createUser(shop.core.systemContext('test'), { email: 'Ana@Example.com ', password, firstName: 'Ana' })
})
afterAll(() => shop.close())

const login = (body: object, headers?: Record<string, string>) => shop.call('POST', '/auth/login', { body, headers })

test('answers an access token and the user; the refresh token is in a cookie that scripts cannot read', async () => {
  const answer = await login({ email: ' ANA@example.com', password })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({
    accessToken: expect.stringMatching(/^eyJ/),
    expiresIn: 600,
    cartId: null,
    user: {
      id: expect.any(String),
      email: 'ana@example.com',
      firstName: 'Ana',
      lastName: '',
      phone: '',
      isStaff: false,
      isEmailVerified: false,
      createdAt: '2026-03-01T12:00:00.000Z',
    },
  })
  expect(answer.headers['set-cookie']).toMatch(
    /^stoa_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; Secure; SameSite=Strict$/,
  )
  const me = await shop.call('GET', '/account', { as: answer.json().accessToken })
  expect(me.json()).toEqual(answer.json().user)
})

test('the token holds nothing but who, when and by whom', async () => {
  const { accessToken, user } = (await login({ email: 'ana@example.com', password })).json()
  const [header, payload] = accessToken.split('.').map((part: string) => Buffer.from(part, 'base64url').toString())
  const iat = Date.parse('2026-03-01T12:00:00.000Z') / 1000
  expect(JSON.parse(header)).toEqual({ alg: 'HS256', typ: 'JWT' })
  expect(JSON.parse(payload)).toEqual({ sub: user.id, iss: 'stoa', iat, iatMs: iat * 1000, exp: iat + 600 })
})

test('delivers the refresh token in the body, and then sets no cookie', async () => {
  const answer = await login({ email: 'ana@example.com', password, tokenDelivery: 'body' })
  expect(answer.json().refreshToken).toMatch(/^[\w-]{43}$/)
  expect(answer.headers['set-cookie']).toBeUndefined()
  const stored = await shop.core.database.query<{ tokenHash: string }>({
    text: 'SELECT "tokenHash" FROM "RefreshToken"',
  })
  expect(stored.map((row) => row.tokenHash)).not.toContain(answer.json().refreshToken)
})

test('unknown address, wrong password, closed account: one answer', async () => {
  const ctx = shop.core.systemContext('test')
  const closed = await createUser(ctx, { email: 'closed@example.com', password })
  await shop.core.database.query({ text: 'UPDATE "User" SET "isActive" = false WHERE id = $1', values: [closed] })
  const answers = await Promise.all([
    login({ email: 'nobody@example.com', password }),
    login({ email: 'ana@example.com', password: 'wrong horse battery' }),
    login({ email: 'closed@example.com', password }),
  ])
  const bodies = answers.map((answer) => ({ ...answer.json(), requestId: null }))
  expect(answers.map((answer) => answer.statusCode)).toEqual([401, 401, 401])
  expect(bodies[0]).toMatchObject({ code: 'INVALID_CREDENTIALS', status: 401, errors: [] })
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[2]).toEqual(bodies[0])
  expect(answers.map((answer) => answer.headers['set-cookie'])).toEqual([undefined, undefined, undefined])
})

test('a hash of old parameters is renewed by the log-in that proves the password', async () => {
  const old = await hash(password, { memoryCost: 4096, timeCost: 1, parallelism: 1 })
  const id = await createUser(shop.core.systemContext('test'), { email: 'old@example.com', password })
  const read = async () =>
    (
      await shop.core.database.query<{ h: string }>({
        text: 'SELECT "passwordHash" AS h FROM "User" WHERE id = $1',
        values: [id],
      })
    )[0]?.h
  await shop.core.database.query({ text: 'UPDATE "User" SET "passwordHash" = $2 WHERE id = $1', values: [id, old] })
  expect((await login({ email: 'old@example.com', password })).statusCode).toBe(200)
  expect(await read()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect((await login({ email: 'old@example.com', password })).statusCode).toBe(200)
})

test('leaves an audit row and the time of the log-in', async () => {
  const { user } = (await login({ email: 'ana@example.com', password })).json()
  const [row] = await shop.core.database.query({
    text: `SELECT a.operation, a."actorKind", a.details, u."lastLoginAt" FROM "AuditEntry" a JOIN "User" u ON u.id::text = a."objectId" WHERE a."objectId" = $1 AND a.operation = 'auth.login' LIMIT 1`,
    values: [user.id],
  })
  expect(row).toEqual({
    operation: 'auth.login',
    actorKind: 'anonymous',
    details: {},
    lastLoginAt: new Date('2026-03-01T12:00:00.000Z'),
  })
})

test('input that is none of its own is refused', async () => {
  const answer = await login({ email: 'ana@example.com', password, isStaff: true })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors).toEqual([
    { path: 'isStaff', code: 'unknown_field', message: expect.stringContaining('"isStaff" is not a field here.') },
  ])
})

test('a page of another site cannot log anybody in or out', async () => {
  for (const origin of ['https://evil.example', 'null', 'https://shop.example.evil.example', 'http://shop.example']) {
    for (const name of ['login', 'register', 'refresh', 'logout', 'password/change']) {
      const answer = await shop.call('POST', `/auth/${name}`, { body: {}, headers: { origin } })
      expect([origin, name, answer.statusCode, answer.json().code]).toEqual([origin, name, 403, 'FOREIGN_ORIGIN'])
    }
  }
  const own = await login({ email: 'ana@example.com', password }, { origin: 'https://shop.example' })
  expect(own.statusCode).toBe(200)
  const sameHost = await login(
    { email: 'ana@example.com', password },
    { origin: 'http://127.0.0.1:5173', host: '127.0.0.1:5173' },
  )
  expect(sameHost.statusCode).toBe(200)
})
