import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

const password = 'correct horse battery'

let shop: TestShop
let root: string

beforeAll(async () => {
  shop = await openTestShop()
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  const login = await shop.call('POST', '/auth/login', { body: { email: 'root@example.com', password } })
  root = login.json().accessToken
})
afterAll(() => shop.close())

type Stored = {
  id: string
  options: { id: string; name: string; values: { id: string; value: string }[] }[]
  variants: { id: string; sku: string; options: Record<string, string> }[]
}

const write = async (method: 'POST' | 'PATCH', path: string, body: object) => {
  const answer = await shop.call(method, `/admin/products${path}`, { body, as: root })
  const data = answer.json() as Stored & { errors?: { path: string; message: string }[] }
  return { ...data, statusCode: answer.statusCode }
}
const colour = { name: 'Colour', values: [{ value: 'Red' }, { value: 'Blue' }] }
const optionsOf = ({ variants }: Stored) => variants.map(({ sku, options }) => [sku, options])

test('options, their values and the variants made of them are written in one go', async () => {
  const made = await write('POST', '', {
    name: 'Lantern',
    options: [colour],
    variants: [
      { sku: 'L-R', options: { Colour: 'Red' } },
      { sku: 'L-B', options: { Colour: 'Blue' } },
    ],
  })
  expect([made.statusCode, optionsOf(made)]).toEqual([
    201,
    [
      ['L-R', { Colour: 'Red' }],
      ['L-B', { Colour: 'Blue' }],
    ],
  ])
  const size = { name: 'Size', values: [{ value: 'S' }] }
  const changed = await write('PATCH', `/${made.id}`, {
    options: [{ id: made.options[0]?.id, name: 'Shade' }, size],
    variants: [{ id: made.variants[0]?.id, options: { Shade: 'Red', Size: 'S' } }],
  })
  expect(optionsOf(changed)).toEqual([
    ['L-R', { Shade: 'Red', Size: 'S' }],
    ['L-B', { Shade: 'Blue' }],
  ])
})

test('a choice the product does not offer, and a second variant of the same choices, are refused and change nothing', async () => {
  const made = await write('POST', '', {
    name: 'Shade',
    options: [colour],
    variants: [{ sku: 'S-R', options: { Colour: 'Red' } }],
  })
  const refused = async (variant: object) => {
    const { statusCode, errors } = await write('PATCH', `/${made.id}`, { variants: [variant] })
    return [statusCode, errors?.map(({ path, message }) => [path, message])]
  }
  expect(await refused({ sku: 'S-G', options: { Colour: 'Green' } })).toEqual([
    400,
    [['variants', 'The product has no option “Colour” with the value “Green”.']],
  ])
  expect(await refused({ sku: 'S-2', options: { Colour: 'Red' } })).toEqual([
    400,
    [['variants', 'Two variants are the same: Red.']],
  ])
  expect(optionsOf((await shop.call('GET', `/admin/products/${made.id}`, { as: root })).json())).toEqual([
    ['S-R', { Colour: 'Red' }],
  ])
})
