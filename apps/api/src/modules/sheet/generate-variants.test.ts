import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { stockShop } from '../../../test/small-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

const password = 'correct horse battery'

let shop: TestShop
let root: string
beforeAll(async () => {
  shop = await openTestShop()
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  const login = await shop.call('POST', '/auth/login', { body: { email: 'root@example.com', password } })
  root = login.json().accessToken
  await stockShop(shop, { products: 1, units: 1 })
})
afterAll(() => shop.close())

type Option = { id: string; name: string; values: { id: string; value: string }[] }
type Product = { id: string; slug: string; options: Option[] }
type Row = { id: string; sku: string; options: { name: string; value: string }[]; prices: object[] }

async function makeProduct(name: string, options: Record<string, string[]>): Promise<Product> {
  const body = {
    name,
    options: Object.entries(options).map(([each, values]) => ({
      name: each,
      values: values.map((value) => ({ value })),
    })),
  }
  const answer = await shop.call('POST', '/admin/products', { as: root, body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}
const generate = (product: Product, combinations: string[][], more: object = {}) =>
  shop.call('POST', `/admin/products/${product.id}/variants`, { as: root, body: { combinations, ...more } })
const patch = (product: Product, body: object) =>
  shop.call('PATCH', `/admin/products/${product.id}`, { as: root, body })
const rowsOf = async ({ id }: Product) =>
  (await shop.call('GET', `/admin/sheet?productId=${id}&limit=500`, { as: root })).json<{ data: Row[] }>().data
const every = ({ options }: Product): string[][] =>
  options.reduce<string[][]>((made, { values }) => made.flatMap((one) => values.map(({ id }) => [...one, id])), [[]])
const titles = (rows: Row[]) => rows.map(({ sku, options }) => [sku, options.map(({ value }) => value).join(' ')])

test('chosen combinations become variants with SKUs and prices, in one change set', async () => {
  const product = await makeProduct('Harbour bag', { Colour: ['Red', 'Blå'], Size: ['S', 'X L'] })
  const made = await generate(product, every(product), {
    skuPrefix: 'hbr',
    prices: [{ currency: 'EUR', amountMinor: 8900 }],
  })
  expect([made.statusCode, made.json()]).toEqual([200, { id: product.id, made: 4 }])
  const rows = await rowsOf(product)
  expect(titles(rows)).toEqual([
    ['HBR-RED-S', 'Red S'],
    ['HBR-RED-XL', 'Red X L'],
    ['HBR-BLA-S', 'Blå S'],
    ['HBR-BLA-XL', 'Blå X L'],
  ])
  expect(rows[0]?.prices).toEqual([{ currency: 'EUR', amountMinor: 8900, compareAtMinor: null }])
  const undone = await shop.call('POST', `/admin/changes/${made.headers['stoa-change-set']}/undo`, { as: root })
  expect([undone.statusCode, await rowsOf(product)]).toEqual([200, []])
})

test('a SKU that is taken is numbered', async () => {
  const [first, second] = [await makeProduct('One', { Size: ['S'] }), await makeProduct('Two', { Size: ['S'] })]
  for (const product of [first, second])
    await generate(product as Product, every(product as Product), { skuPrefix: 'same' })
  expect(titles(await rowsOf(second as Product))).toEqual([['SAME-S-2', 'S']])
})

test('a long name gives way to the values, however many they are', async () => {
  const sizes = Array.from({ length: 30 }, (_, index) => `S${index}`)
  const product = await makeProduct(`Sail ${'bag '.repeat(30)}`, { Size: sizes })
  const all = every(product)
  expect((await generate(product, all.slice(0, 29))).statusCode).toBe(200)
  const last = await generate(product, all.slice(29))
  expect([last.statusCode, last.body]).toEqual([200, JSON.stringify({ id: product.id, made: 1 })])
  const skus = (await rowsOf(product)).map(({ sku }) => sku)
  expect(skus.every((sku) => /^SAIL-[BAG-]+-S\d+$/.test(sku) && sku.length <= 75)).toBe(true)
  expect(skus.map((sku) => sku.split('-').at(-1))).toEqual(sizes)
})

test('what is no variant, or is one already, is refused and makes none', async () => {
  const product = await makeProduct('Lamp', { Colour: ['Red', 'Blue'], Size: ['S'] })
  const other = await makeProduct('Other', { Colour: ['Red'] })
  const [red, blue] = every(product) as [string[], string[]]
  expect((await generate(product, [red])).statusCode).toBe(200)
  const foreign = every(other)[0] as string[]
  const cases: [string[][], string][] = [
    [[blue, red], 'One of them is made already: LAMP-RED-S.'],
    [[blue, blue], 'The same combination stands there twice.'],
    [[blue.slice(0, 1)], 'A variant has one value of each of the product’s options.'],
    [[[...blue.slice(0, 1), ...red.slice(0, 1)]], 'A variant has one value of each of the product’s options.'],
    [[foreign], 'One of the values is none of the product’s.'],
  ]
  for (const [combinations, message] of cases) {
    const { errors } = (await generate(product, combinations)).json()
    expect([errors[0].path, errors[0].message]).toEqual(['combinations', message])
  }
  const priced = await generate(product, [blue], { prices: [{ currency: 'ZZZ', amountMinor: 100 }] })
  expect(priced.json().errors).toMatchObject([{ path: 'prices.0.currency', code: 'invalid_value' }])
  expect(await rowsOf(product)).toHaveLength(1)
})

test('2,000 variants are made within the budget, and two makers at once do not make them twice', async () => {
  const product = await makeProduct('Yarn', {
    Colour: Array.from({ length: 50 }, (_, index) => `C${index}`),
    Length: Array.from({ length: 40 }, (_, index) => `L${index}`),
  })
  const answers = await Promise.all([generate(product, every(product)), generate(product, every(product))])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400])
  const [row] = await shop.core.database.query<{ n: number }>({
    text: 'SELECT count(*)::int AS n FROM "ProductVariant" WHERE "productId" = $1',
    values: [product.id],
  })
  expect(row?.n).toBe(2000)
})

test('an option or value that variants are made of cannot be deleted under them', async () => {
  const product = await makeProduct('Kettle', { Colour: ['Red', 'Blue'], Size: ['S'] })
  await generate(product, every(product))
  const [colour] = product.options as [Option]
  const [red] = colour.values
  const refused = await patch(product, { options: [{ id: colour.id, values: [{ id: red?.id, _delete: true }] }] })
  expect([refused.statusCode, refused.json()]).toMatchObject([
    409,
    {
      code: 'OPTION_IN_USE',
      errors: [{ path: 'options', message: '“Red” is used by 1 variant. Delete it first, or choose another value.' }],
    },
  ])
  const whole = await patch(product, { options: [{ id: colour.id, _delete: true }] })
  expect(whole.json().errors[0].message).toBe(
    '“Colour” is used by 2 variants. Delete them first, or choose another value.',
  )
  expect(titles(await rowsOf(product)).map(([, title]) => title)).toEqual(['Red S', 'Blue S'])
  const [first] = await rowsOf(product)
  const together = await patch(product, {
    options: [{ id: colour.id, values: [{ id: red?.id, _delete: true }] }],
    variants: [{ id: first?.id, _delete: true }],
  })
  expect(together.statusCode, together.body).toBe(200)
  expect(titles(await rowsOf(product)).map(([, title]) => title)).toEqual(['Blue S'])
})

test('a product without options has one variant', async () => {
  const product = await makeProduct('Plain', {})
  expect((await generate(product, [[]])).statusCode).toBe(200)
  expect(titles(await rowsOf(product))).toEqual([['PLAIN', '']])
  expect((await generate(product, [[]])).json().errors[0].message).toBe('One of them is made already: PLAIN.')
})

test('a variant made before the options were gets its values, and two are never the same', async () => {
  const product = await makeProduct('Vase', {})
  await generate(product, [[]])
  await patch(product, { options: [{ name: 'Size', values: [{ value: 'S' }, { value: 'M' }] }] })
  const choose = async (options: object) => {
    const [row] = await rowsOf(product)
    return shop.call('POST', '/admin/sheet', { as: root, body: { rows: [{ id: row?.id, options }] } })
  }
  expect((await choose({ Size: 'M' })).json().saved).toBe(1)
  expect(titles(await rowsOf(product))).toEqual([['VASE', 'M']])
  expect((await choose({ Size: 'XXL' })).json().rows[0].errors[0].message).toBe(
    'The product has no option “Size” with the value “XXL”.',
  )
})
