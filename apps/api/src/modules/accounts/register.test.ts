import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { onLogin } from './index.ts'

let shop: TestShop
const password = 'correct horse battery'
const register = (body: object) => shop.call('POST', '/auth/register', { body })
const users = async () =>
  (await shop.core.database.query<{ n: number }>({ text: 'SELECT count(*)::int AS n FROM "User"' }))[0]?.n

beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

test('makes an account, logs it in and tells of it', async () => {
  const answer = await register({ email: 'New@Example.com', password, firstName: ' Noa ', lastName: 'Weiss' })
  expect(answer.statusCode).toBe(201)
  expect(answer.json().user).toMatchObject({
    email: 'new@example.com',
    firstName: 'Noa',
    lastName: 'Weiss',
    isStaff: false,
  })
  expect(answer.headers['set-cookie']).toMatch(/^stoa_refresh=/)
  const me = await shop.call('GET', '/account', { as: answer.json().accessToken })
  expect(me.json().id).toBe(answer.json().user.id)
  const events = await shop.core.database.query({ text: `SELECT name, payload FROM "OutboxEvent"` })
  expect(events).toEqual([{ name: 'account.registered', payload: { userId: me.json().id } }])
})

test('an address that has an account is told beside its field, and nothing is written', async () => {
  await register({ email: 'twice@example.com', password })
  const before = await users()
  const answer = await register({ email: 'TWICE@example.com', password: 'another good one' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ code: 'EMAIL_TAKEN', errors: [{ path: 'email', code: 'not_unique' }] })
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(await users()).toBe(before)
})

test('of ten at once with one address, one gets the account', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => register({ email: 'race@example.com', password })))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, ...Array(9).fill(409)])
})

test.each([
  [{ email: 'no-address', password }, 'email'],
  [{ email: 'a@b.example', password: 'short' }, 'password'],
  [{ email: 'a@b.example', password: 'qwertyuiop' }, 'password'],
  [{ email: 'a@b.example' }, 'password'],
  [{ email: 'a@b.example', password, firstName: 'x'.repeat(101) }, 'firstName'],
  [{ email: 'a@b.example', password, firstName: 'x\u0000' }, 'firstName'],
  [{ email: `a\u0000@b.example`, password }, 'email'],
  [{ email: 'a@b.example', password, cartId: 'x' }, 'cartId'],
  [{ email: 'a@b.example', password, tokenDelivery: 'fax' }, 'tokenDelivery'],
  ...['isStaff', 'isSuperuser', 'isActive', 'passwordHash', 'id', 'emailVerifiedAt', 'permissions', '__proto__x'].map(
    (name) => [{ email: 'a@b.example', password, [name]: true }, name] as [object, string],
  ),
])('%j is refused', async (body, path) => {
  const before = await users()
  const answer = await register(body)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors[0].path).toBe(path)
  expect(await users()).toBe(before)
})

test('what others do at a log-in happens in its transaction', async () => {
  const seen: unknown[] = []
  onLogin(async (ctx, { cartId }) => {
    if (cartId !== '0190a0a0-0000-4000-8000-000000000001') return
    seen.push([ctx.actor.kind, ctx.actor.label, ctx.unit !== undefined])
    throw new Error('no cart today')
  })
  const before = await users()
  const answer = await register({
    email: 'unlucky@example.com',
    password,
    cartId: '0190a0a0-0000-4000-8000-000000000001',
  })
  expect(answer.statusCode).toBe(500)
  expect(seen).toEqual([['user', 'unlucky@example.com', true]])
  expect(await users()).toBe(before)
})
