import type { FoundRecord } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { placeOrderOf } from '../../../test/order-facts.ts'
import { stockShop } from '../../../test/small-shop.ts'
import { staffWith } from '../../../test/staff-with.ts'
import { createSuperuser, syncPermissions } from '../accounts/index.ts'

let shop: TestShop
let root: string
let number: number
let orderId: string
let productIds: readonly string[]
beforeAll(async () => {
  shop = await openTestShop()
  const login = { email: 'root@example.com', password: 'correct horse battery' }
  await createSuperuser(shop.core.systemContext('test'), login)
  root = (await shop.call('POST', '/auth/login', { body: login })).json().accessToken
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const small = await stockShop(shop, { products: 3, units: 9 })
  productIds = small.productIds
  const { prisma } = shop.core.database
  for (const [index, name] of ['Harbour lamp', 'Lamp', 'Lampshade of linen'].entries())
    await prisma.product.update({ where: { id: productIds[index] as string }, data: { name } })
  orderId = (await placeOrderOf(shop, small)).id
  number = (await prisma.order.findUniqueOrThrow({ where: { id: orderId } })).number
})
afterAll(() => shop.close())

const search = (q: string, as = root) => shop.call('GET', `/admin/search?q=${encodeURIComponent(q)}`, { as })
const found = async (q: string, as = root) => (await search(q, as)).json() as FoundRecord[]
const names = async (q: string, as = root) => (await found(q, as)).map(({ resource, label }) => `${resource} ${label}`)

test('what is called by the text comes first, then what begins with it, then the rest', async () => {
  const products = (await names('lamp')).filter((name) => name.startsWith('products '))
  expect(products).toEqual(['products Lamp', 'products Lampshade of linen', 'products Harbour lamp'])
  expect((await names('lamp'))[0]).toBe('products Lamp')
})

test('an order is found by its number, by the beginning of it, and by the sign for numbers', async () => {
  const { email } = await shop.core.database.prisma.order.findUniqueOrThrow({ where: { id: orderId } })
  const order = {
    resource: 'orders',
    id: orderId,
    label: String(number),
    detail: email,
    state: { field: 'status', value: 'placed' },
  }
  expect((await found(String(number)))[0]).toEqual(order)
  expect(await found(`#${number}`)).toEqual([order])
  expect(await found(`orders: ${number}`)).toEqual([order])
  expect((await found(orderId))[0]).toEqual(order)
  expect(await found('#lamp')).toEqual([])
  await shop.core.database.query({ text: 'UPDATE "Order" SET number = 104299 WHERE id = $1', values: [orderId] })
  for (const part of ['10', '104', '10429'])
    expect(
      (await found(part)).map(({ id }) => id),
      part,
    ).toContain(orderId)
  for (const other of ['0104', '105', '04299', '1042990'])
    expect(
      (await found(other)).map(({ id }) => id),
      other,
    ).not.toContain(orderId)
  await shop.core.database.query({ text: 'UPDATE "Order" SET number = $2 WHERE id = $1', values: [orderId, number] })
})

test('a code is found however it is written, a person by their address', async () => {
  const { sku, productId } = await shop.core.database.prisma.productVariant.findFirstOrThrow({
    orderBy: { sku: 'asc' },
  })
  for (const text of [sku, sku.toLowerCase(), sku.toUpperCase(), sku.slice(0, -1)])
    expect(
      (await found(text)).some(({ resource, id }) => resource === 'products' && id === productId),
      text,
    ).toBe(true)
  expect((await found('ROOT@example.com'))[0]).toMatchObject({ resource: 'users', label: 'root@example.com' })
})

test('one list alone is searched where the text names it, by its path or its name', async () => {
  for (const text of ['products: lamp', 'Products:lamp', 'PRODUCT : lamp'])
    expect(new Set((await found(text)).map(({ resource }) => resource)), text).toEqual(new Set(['products']))
  expect(await found('products:')).toEqual([])
  expect(await found('nothing: lamp')).toEqual([])
})

test('who may see one list finds nothing of the others; who has a grant finds that record alone', async () => {
  const pages = await staffWith(shop, 'content.page.view')
  for (const text of ['lamp', String(number), `#${number}`, `orders: ${number}`, orderId, 'root@example.com'])
    expect(await found(text, pages.as), text).toEqual([])
  const granted = await staffWith(shop)
  expect(await found('lamp', granted.as)).toEqual([])
  const give = {
    resource: 'products',
    objectId: productIds[2],
    permissions: ['catalog.product.view'],
    userId: granted.id,
  }
  expect((await shop.call('POST', '/admin/object-grants', { as: root, body: give })).statusCode).toBe(201)
  expect(await names('lamp', granted.as)).toEqual(['products Lampshade of linen'])
  expect(await names(productIds[1] as string, granted.as)).toEqual([])
})

test('customers and strangers are refused', async () => {
  expect((await shop.call('GET', '/admin/search?q=lamp')).statusCode).toBe(401)
  const { prisma } = shop.core.database
  const customer = await staffWith(shop)
  await prisma.user.update({ where: { id: customer.id }, data: { isStaff: false } })
  const login = await shop.call('POST', '/auth/login', {
    body: { email: customer.email, password: 'correct horse battery' },
  })
  expect((await search('lamp', login.json().accessToken)).statusCode).toBe(403)
})

test('hostile text is text, or refused naming the field', async () => {
  for (const text of [
    '\'; DROP TABLE "Order"; --',
    '%%%',
    '___',
    '\\',
    '"',
    ':',
    '::',
    '#',
    '# ',
    '99999999999999999999',
    '2147483648',
    '𝕳𝖆',
    '(((',
    'a'.repeat(200),
    'lamp '.repeat(40).trim(),
    '\u202e lamp',
  ])
    expect((await search(text)).statusCode, text).toBe(200)
  expect(await found('%%%')).toEqual([])
  expect((await names('la')).includes('products Harbour lamp')).toBe(false)
  for (const text of ['', 'a'.repeat(201), 'a\u0000b']) {
    const answer = await search(text)
    expect([answer.statusCode, answer.json().errors[0].path], JSON.stringify(text)).toEqual([400, 'q'])
  }
  expect((await shop.call('GET', '/admin/search', { as: root })).statusCode).toBe(400)
})

test('GraphQL answers what REST does', async () => {
  const answer = await shop.graphql('{ adminSearch(q: "lamp") { resource id label detail state { field value } } }', {
    as: root,
  })
  expect(answer.data.adminSearch).toEqual(await found('lamp'))
})
