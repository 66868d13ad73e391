import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'

let shop: TestShop
const credentials = { email: 'ana@example.com', password: 'correct horse battery' }
const register = `mutation ($email: String!, $password: String!) { register(email: $email, password: $password) { accessToken expiresIn cartId user { email } } }`
const login = `mutation ($email: String!, $password: String!) { login(email: $email, password: $password, tokenDelivery: body) { accessToken refreshToken user { email } } }`

beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

test('registers, logs in, refreshes and tells who is there', async () => {
  const made = await shop.graphql(register, { variables: credentials })
  expect(made.data.register).toEqual({
    accessToken: expect.any(String),
    expiresIn: 600,
    cartId: null,
    user: { email: 'ana@example.com' },
  })
  const { accessToken, refreshToken } = (await shop.graphql(login, { variables: credentials })).data.login
  const me = await shop.graphql('{ me { email isStaff } }', { as: accessToken })
  expect(me.data).toEqual({ me: { email: 'ana@example.com', isStaff: false } })
  const refresh = 'mutation ($token: String!) { refresh(refreshToken: $token) { refreshToken } }'
  const next = await shop.graphql(refresh, { variables: { token: refreshToken } })
  expect(next.data.refresh.refreshToken).toMatch(/^[\w-]{43}$/)
  expect(
    (
      await shop.graphql('mutation ($token: String!) { logout(refreshToken: $token) }', {
        variables: { token: next.data.refresh.refreshToken },
      })
    ).data,
  ).toEqual({ logout: true })
  const over = await shop.graphql(refresh, { variables: { token: next.data.refresh.refreshToken } })
  expect(over.errors?.[0]?.extensions.code).toBe('INVALID_REFRESH_TOKEN')
})

test('a log-in sets the cookie through this door, too', async () => {
  const answer = await shop.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json' },
    payload: { query: register, variables: { ...credentials, email: 'bo@example.com' } },
  })
  expect(answer.headers['set-cookie']).toMatch(
    /^stoa_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; Secure; SameSite=Strict$/,
  )
})

test('errors carry the same codes', async () => {
  const code = async (query: string, options?: object) =>
    (await shop.graphql(query, options)).errors?.[0]?.extensions.code
  expect(await code('{ me { email } }')).toBe('UNAUTHENTICATED')
  expect(await code(login, { variables: { ...credentials, password: 'wrong horse battery' } })).toBe(
    'INVALID_CREDENTIALS',
  )
  expect(await code(register, { variables: credentials })).toBe('EMAIL_TAKEN')
  expect(await code('{ adminUsers { nodes { email } } }')).toBe('UNAUTHENTICATED')
})
