import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { createUser } from '../modules/accounts/index.ts'

let shop: TestShop
let userId: string
let token: string
const credentials = { email: 'ana@example.com', password: 'correct horse battery' }

beforeAll(async () => {
  shop = await openTestShop()
  userId = await createUser(shop.core.systemContext('test'), credentials)
  token = (await shop.call('POST', '/auth/login', { body: credentials })).json().accessToken
})
afterAll(() => shop.close())

const now = () => Math.floor(shop.clock.now().getTime() / 1000)
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = (over: object = {}) => ({ sub: userId, iss: 'stoa', iat: now(), exp: now() + 600, ...over })

function forge(header: object, payload: object, key = shop.core.secretFor('access-tokens'), hash = 'sha256'): string {
  const body = `${encode(header)}.${encode(payload)}`
  return `${body}.${createHmac(hash, key).update(body).digest('base64url')}`
}

const hs256 = { alg: 'HS256', typ: 'JWT' }
const me = (as: string) => shop.call('GET', '/account', { as })

test('a token signed with our key and claims is what the others are measured by', async () => {
  expect((await me(forge(hs256, claims()))).statusCode).toBe(200)
})

test.each<[string, () => string]>([
  ['of another key', () => forge(hs256, claims(), Buffer.alloc(32, 1))],
  ['of an empty key', () => forge(hs256, claims(), Buffer.alloc(0))],
  ['of a key for another purpose', () => forge(hs256, claims(), shop.core.secretFor('links'))],
  ['without signature', () => `${encode(hs256)}.${encode(claims())}.`],
  ['of algorithm none', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims())}.`],
  ['of algorithm none, signed', () => forge({ alg: 'none', typ: 'JWT' }, claims())],
  ['of another HMAC', () => forge({ alg: 'HS512', typ: 'JWT' }, claims(), undefined, 'sha512')],
  ['that says RS256 and was signed with the secret', () => forge({ alg: 'RS256', typ: 'JWT' }, claims())],
  ['that ran out this second', () => forge(hs256, claims({ exp: now() }))],
  ['without end', () => forge(hs256, { sub: userId, iss: 'stoa', iat: now() })],
  ['with an end that is no number', () => forge(hs256, claims({ exp: '9999999999' }))],
  ['of another issuer', () => forge(hs256, claims({ iss: 'other' }))],
  ['without issuer', () => forge(hs256, { sub: userId, iat: now(), exp: now() + 600 })],
  ['not valid yet', () => forge(hs256, claims({ nbf: 9_999_999_999 }))],
  ['for nobody', () => forge(hs256, { iss: 'stoa', iat: now(), exp: now() + 600 })],
  ['for what is no id', () => forge(hs256, claims({ sub: "x' OR 1=1 --" }))],
  ['for a user who does not exist', () => forge(hs256, claims({ sub: '0190a0a0-0000-7000-8000-000000000000' }))],
  [
    'with another payload',
    () =>
      [token.split('.')[0], encode(claims({ sub: '0190a0a0-0000-7000-8000-000000000000' })), token.split('.')[2]].join(
        '.',
      ),
  ],
  ['that is no token', () => 'sk_live_nothing'],
])('a token %s is refused', async (_what, make) => {
  const answer = await me(make())
  expect(answer.statusCode).toBe(401)
  expect(answer.json()).toMatchObject({ code: 'INVALID_ACCESS_TOKEN', status: 401 })
  expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
})

test('a bad token is refused where none is needed, too', async () => {
  expect((await shop.call('GET', '/shop', { as: 'nonsense' })).statusCode).toBe(401)
  expect((await shop.call('GET', '/shop', { headers: { authorization: 'Bearer' } })).statusCode).toBe(401)
  expect((await shop.call('GET', '/shop', { headers: { authorization: 'bearer  ' } })).statusCode).toBe(401)
  expect((await shop.call('GET', '/shop', { headers: { authorization: 'Basic eDp5' } })).statusCode).toBe(200)
})

test('nobody: 401 with a challenge where a log-in is needed', async () => {
  const answer = await shop.call('GET', '/account')
  expect(answer.statusCode).toBe(401)
  expect(answer.json().code).toBe('UNAUTHENTICATED')
  expect(answer.headers['www-authenticate']).toBe('Bearer')
})

test('a stranger costs no statement, a user one every five seconds', async () => {
  const statements: string[] = []
  const { pool } = shop.core.database
  const query = pool.query.bind(pool)
  pool.query = ((statement: { text: string }) => {
    statements.push(statement.text)
    return query(statement as never)
  }) as never
  const asked = async (as?: string) => {
    statements.length = 0
    await shop.call('GET', '/nowhere', as === undefined ? {} : { as })
    return statements.length
  }
  shop.clock.advance(60_000)
  expect([await asked(), await asked(token), await asked(token)]).toEqual([0, 1, 0])
  shop.clock.advance(5000)
  expect(await asked(token)).toBe(1)
  pool.query = query as never
})

test('a closed account is out at once where the closing happened, and after five seconds elsewhere', async () => {
  const other = await createUser(shop.core.systemContext('test'), {
    email: 'bo@example.com',
    password: credentials.password,
  })
  const as = forge(hs256, claims({ sub: other }))
  expect((await me(as)).statusCode).toBe(200)
  await shop.core.database.query({ text: 'UPDATE "User" SET "isActive" = false WHERE id = $1', values: [other] })
  shop.clock.advance(5000)
  expect((await me(as)).statusCode).toBe(401)
})

describe('the currency of prices', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => shop.call('GET', path, { headers })
  const status = async (path: string, headers?: Record<string, string>) => (await ask(path, headers)).statusCode
  const sellIn = (currencies: string[]) =>
    shop.core.database.prisma.shopSettings.upsert({
      where: { id: 1 },
      create: { name: 'Shop', defaultCurrency: 'EUR', currencies, country: 'DE' },
      update: { currencies },
    })

  test('is told by parameter or header, and is one the shop sells in', async () => {
    await sellIn(['EUR', 'USD', 'JPY'])
    expect(await status('/shop?currency=USD')).toBe(200)
    expect(await status('/shop', { 'x-currency': 'JPY' })).toBe(200)
    const notSold = 'The shop does not sell in GBP. It sells in EUR, USD, JPY.'
    const noCode = 'A currency is three capital letters (ISO 4217).'
    for (const [path, headers, named, message] of [
      ['/shop?currency=GBP', {}, 'currency', notSold],
      ['/shop?currency=GBP', { 'x-currency': 'EUR' }, 'currency', notSold],
      ['/shop', { 'x-currency': 'GBP' }, 'X-Currency', notSold],
      ['/shop?currency=usd', {}, 'currency', noCode],
      ['/shop?currency=', {}, 'currency', noCode],
      ['/shop?currency=USD&currency=EUR', {}, 'currency', noCode],
      ['/shop', { 'x-currency': 'EURO' }, 'X-Currency', noCode],
    ] as const) {
      const answer = await ask(path, headers)
      expect([path, answer.statusCode, answer.json().errors]).toEqual([
        path,
        400,
        [{ path: named, code: 'invalid_value', message }],
      ])
    }
    const graphql = await shop.graphql('{ shop { name } }', { headers: { 'x-currency': 'GBP' } })
    expect(graphql.status).toBe(400)
    expect((await ask('/dev/mailbox?currency=nonsense')).statusCode).toBe(200)
  })

  test('is remembered for five seconds, and forgotten where the settings are changed', async () => {
    await sellIn(['EUR'])
    expect(await status('/shop?currency=USD')).toBe(200)
    shop.clock.advance(5000)
    expect(await status('/shop?currency=USD')).toBe(400)
    const staff = await createUser(shop.core.systemContext('test'), { ...credentials, email: 'staff@example.com' })
    await shop.core.database.prisma.user.update({ where: { id: staff }, data: { isStaff: true, isSuperuser: true } })
    const as = forge(hs256, claims({ sub: staff }))
    const changed = await shop.call('PATCH', '/admin/shop-settings/1', { as, body: { currencies: ['EUR', 'USD'] } })
    expect(changed.statusCode).toBe(200)
    expect(await status('/shop?currency=USD')).toBe(200)
    expect((await shop.call('GET', '/admin/shop-settings?currency=GBP', { as })).statusCode).toBe(200)
  })
})
