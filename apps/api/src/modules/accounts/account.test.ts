import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'

let shop: TestShop
const password = 'correct horse battery'

beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

let made = 0
async function person() {
  const email = `person${made++}@example.com`
  const answer = (
    await shop.call('POST', '/auth/register', { body: { email, password, tokenDelivery: 'body' } })
  ).json()
  return {
    email,
    id: answer.user.id as string,
    as: answer.accessToken as string,
    refreshToken: answer.refreshToken as string,
  }
}

test('changes what is sent and keeps the rest; the history says what changed', async () => {
  const { as, id } = await person()
  await shop.call('PATCH', '/account', { as, body: { firstName: 'Ana', phone: '+49 1' } })
  const answer = await shop.call('PATCH', '/account', { as, body: { lastName: 'Weiss', phone: '' } })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({ firstName: 'Ana', lastName: 'Weiss', phone: '' })
  const rows = await shop.core.database.query({
    text: `SELECT c.before, c.after FROM "AuditEntry" a JOIN "RowChange" c USING ("changeSetId") WHERE a.operation = 'account.update' AND a."actorId" = $1 ORDER BY c.id`,
    values: [id],
  })
  expect(rows).toEqual([
    { before: { firstName: '', phone: '' }, after: { firstName: 'Ana', phone: '+49 1' } },
    { before: { lastName: '', phone: '+49 1' }, after: { lastName: 'Weiss', phone: '' } },
  ])
})

test.each([
  'isStaff',
  'isSuperuser',
  'isActive',
  'email',
  'passwordHash',
  'id',
  'groups',
  'permissions',
  'emailVerifiedAt',
])('%s is not for the own hand', async (name) => {
  const { as, id } = await person()
  const answer = await shop.call('PATCH', '/account', { as, body: { firstName: 'Eve', [name]: true } })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors).toMatchObject([{ path: name, code: 'unknown_field' }])
  const [row] = await shop.core.database.query({
    text: 'SELECT "firstName", "isStaff", "isSuperuser" FROM "User" WHERE id = $1',
    values: [id],
  })
  expect(row).toEqual({ firstName: '', isStaff: false, isSuperuser: false })
})

test('a new password ends the other sessions and keeps this one', async () => {
  const { as, email, refreshToken } = await person()
  const other = (await shop.call('POST', '/auth/login', { body: { email, password, tokenDelivery: 'body' } })).json()
    .refreshToken
  const change = (body: object) => shop.call('POST', '/auth/password/change', { as, body })
  const wrong = await change({ currentPassword: 'not the password', newPassword: 'a much better one' })
  expect([wrong.statusCode, wrong.json().errors[0].path]).toEqual([400, 'currentPassword'])
  const weak = await change({ currentPassword: password, newPassword: '0123456789' })
  expect([weak.statusCode, weak.json().errors[0].path]).toEqual([400, 'newPassword'])
  const done = await change({ currentPassword: password, newPassword: 'a much better one', refreshToken })
  expect(done.statusCode).toBe(204)
  const status = async (path: string, body: object) => (await shop.call('POST', path, { body })).statusCode
  expect(await status('/auth/refresh', { refreshToken: other })).toBe(401)
  expect(await status('/auth/refresh', { refreshToken })).toBe(200)
  expect(await status('/auth/login', { email, password })).toBe(401)
  expect(await status('/auth/login', { email, password: 'a much better one' })).toBe(200)
})

test('somebody else’s refresh token keeps no session', async () => {
  const [one, two] = [await person(), await person()]
  const body = { currentPassword: password, newPassword: 'a much better one', refreshToken: two.refreshToken }
  expect((await shop.call('POST', '/auth/password/change', { as: one.as, body })).statusCode).toBe(204)
  expect((await shop.call('POST', '/auth/refresh', { body: { refreshToken: one.refreshToken } })).statusCode).toBe(401)
  expect((await shop.call('POST', '/auth/refresh', { body: { refreshToken: two.refreshToken } })).statusCode).toBe(200)
})

const home = {
  firstName: 'Ana',
  lastName: 'Weiss',
  line1: 'Torstr. 1',
  city: 'Berlin',
  postalCode: '10119',
  country: 'DE',
}

test('an address book is kept by its owner', async () => {
  const { as } = await person()
  const made = await shop.call('POST', '/account/addresses', { as, body: { ...home, company: 'Stoa' } })
  expect(made.statusCode).toBe(201)
  const { id, createdAt, ...rest } = made.json()
  expect(rest).toEqual({
    ...home,
    company: 'Stoa',
    line2: null,
    region: null,
    phone: null,
    isDefaultShipping: false,
    isDefaultBilling: false,
  })
  const changed = await shop.call('PATCH', `/account/addresses/${id}`, { as, body: { city: 'Potsdam' } })
  expect([changed.statusCode, changed.json().city]).toEqual([200, 'Potsdam'])
  expect((await shop.call('GET', '/account/addresses', { as })).json().data).toEqual([
    { ...made.json(), city: 'Potsdam' },
  ])
  expect((await shop.call('DELETE', `/account/addresses/${id}`, { as })).statusCode).toBe(204)
  expect((await shop.call('GET', '/account/addresses', { as })).json().data).toEqual([])
})

test('to anybody else it is not there', async () => {
  const [owner, other] = [await person(), await person()]
  const { id } = (await shop.call('POST', '/account/addresses', { as: owner.as, body: home })).json()
  const path = `/account/addresses/${id}`
  for (const as of [other.as, undefined]) {
    const expected = as === undefined ? 401 : 404
    expect((await shop.call('GET', path, { as })).statusCode).toBe(expected)
    expect((await shop.call('PATCH', path, { as, body: { city: 'Elsewhere' } })).statusCode).toBe(expected)
    expect((await shop.call('DELETE', path, { as })).statusCode).toBe(expected)
  }
  expect((await shop.call('GET', '/account/addresses', { as: other.as })).json().data).toEqual([])
  expect((await shop.call('GET', path, { as: owner.as })).json().city).toBe('Berlin')
  const stolen = await shop.call('POST', '/account/addresses', { as: other.as, body: { ...home, userId: owner.id } })
  expect([stolen.statusCode, stolen.json().errors[0].path]).toEqual([400, 'userId'])
})

test('there is one default of a kind, also when two are made at once', async () => {
  const { as } = await person()
  const add = (body: object) => shop.call('POST', '/account/addresses', { as, body: { ...home, ...body } })
  await add({ line1: 'first', isDefaultShipping: true, isDefaultBilling: true })
  await Promise.all([1, 2, 3, 4].map((n) => add({ line1: `at once ${n}`, isDefaultShipping: true })))
  const book = (await shop.call('GET', '/account/addresses', { as })).json().data as {
    line1: string
    isDefaultShipping: boolean
    isDefaultBilling: boolean
  }[]
  expect(book.filter((address) => address.isDefaultShipping)).toHaveLength(1)
  expect(book.filter((address) => address.isDefaultBilling).map((address) => address.line1)).toEqual(['first'])
})

test('a country that does not exist is refused', async () => {
  const { as } = await person()
  for (const country of ['ZZ', 'de', 'UK', 'XX']) {
    const answer = await shop.call('POST', '/account/addresses', { as, body: { ...home, country } })
    expect([answer.statusCode, answer.json().errors[0].path]).toEqual([400, 'country'])
  }
})
