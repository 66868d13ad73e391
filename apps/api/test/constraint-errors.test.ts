import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSuperuser } from '../src/modules/accounts/index.ts'
import { openTestShop, type TestShop } from './open-test-shop.ts'

let shop: TestShop
let as: string

beforeAll(async () => {
  shop = await openTestShop()
  const login = { email: 'root@example.com', password: 'correct horse battery' }
  await createSuperuser(shop.core.systemContext('test'), login)
  as = (await shop.call('POST', '/auth/login', { body: login })).json().accessToken
  const rate = await shop.call('POST', '/admin/tax-rates', { as, body: taxRate() })
  expect(rate.statusCode).toBe(201)
})
afterAll(() => shop.close())

const taxRate = (more: object = {}) => ({ country: 'DE', name: 'VAT', ratePpm: 190_000, ...more })
const orphan = { name: 'Parcel', zoneId: newId() }

const create = `mutation Create($rate: AdminTaxRateCreate!) { adminTaxRateCreate(input: $rate) { id } }`
const createMethod = `mutation Create($method: AdminShippingMethodCreate!) { adminShippingMethodCreate(input: $method) { id } }`

describe.each([
  {
    rule: 'a value that is taken',
    path: '/admin/tax-rates',
    body: taxRate(),
    query: create,
    variables: { rate: taxRate() },
    answer: { status: 409, code: 'CONFLICT', errors: [{ path: 'country', code: 'not_unique' }] },
  },
  {
    rule: 'a check of the table',
    path: '/admin/tax-rates',
    body: taxRate({ country: 'FR', ratePpm: 2_000_000 }),
    query: create,
    variables: { rate: taxRate({ country: 'FR', ratePpm: 2_000_000 }) },
    answer: { status: 400, code: 'VALIDATION_FAILED', errors: [{ path: 'ratePpm', code: 'not_allowed' }] },
  },
  {
    rule: 'a reference to nothing',
    path: '/admin/shipping-methods',
    body: orphan,
    query: createMethod,
    variables: { method: orphan },
    answer: { status: 400, code: 'VALIDATION_FAILED', errors: [{ path: 'zoneId', code: 'not_found' }] },
  },
])('$rule', ({ path, body, query, variables, answer }) => {
  test('names its field by REST', async () => {
    const refused = await shop.call('POST', path, { as, body })
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(refused.json()).toMatchObject(answer)
    expect(refused.statusCode).toBe(answer.status)
  })

  test('names its field by GraphQL', async () => {
    const { errors } = await shop.graphql(query, { as, variables })
    expect(errors?.map((error) => error.extensions)).toMatchObject([answer])
  })
})

test('nothing was written', async () => {
  const rates = await shop.core.database.query({ text: 'SELECT country FROM "TaxRate"' })
  expect(rates).toEqual([{ country: 'DE' }])
})
