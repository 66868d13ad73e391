import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

let shop: TestShop
let root: string
const credentials = { email: 'root@example.com', password: 'correct horse battery' }

beforeAll(async () => {
  shop = await openTestShop({ DEFAULT_CURRENCY: 'USD' })
  await createSuperuser(shop.core.systemContext('test'), credentials)
  root = (await shop.call('POST', '/auth/login', { body: credentials })).json().accessToken
})
afterAll(() => shop.close())

test('a new shop has settings before anybody saves any', async () => {
  const answer = (await shop.call('GET', '/shop')).json()
  expect(answer).toMatchObject({
    name: 'Stoa Supply',
    defaultCurrency: 'USD',
    currencies: ['USD'],
    announcement: '',
    pricesIncludeTax: true,
  })
  expect(answer.countries).toHaveLength(249)
  expect(answer.countries[0]).toEqual({ code: 'AF', name: 'Afghanistan' })
  expect(answer.supportEmail).toBeUndefined()
})

test('settings hold together, and what the storefront kept of them is renewed', async () => {
  const data = {
    name: 'Stoa',
    defaultCurrency: 'EUR',
    currencies: ['EUR', 'USD'],
    country: 'DE',
    supportEmail: 'help@stoa.example',
  }
  await shop.core.database.prisma.shopSettings.create({ data })
  const save = (body: object) => shop.call('PATCH', '/admin/shop-settings/1', { as: root, body })
  expect((await save({ announcement: 'Free delivery' })).statusCode).toBe(200)
  expect((await shop.call('GET', '/shop')).json()).toMatchObject({
    name: 'Stoa',
    announcement: 'Free delivery',
    currencies: ['EUR', 'USD'],
  })
  expect((await save({ announcement: '', currencies: ['USD', 'EUR', 'GBP'], defaultCurrency: 'GBP' })).statusCode).toBe(
    200,
  )
  expect((await shop.call('GET', '/shop')).json()).toMatchObject({ announcement: '', defaultCurrency: 'GBP' })
  for (const [body, path] of [
    [{ currencies: ['EUR'] }, 'defaultCurrency'],
    [{ currencies: ['GBP', 'XXX'] }, 'currencies'],
    [{ country: 'ZZ' }, 'country'],
  ] as const) {
    const answer = await save(body)
    expect([answer.statusCode, answer.json().errors[0].path]).toEqual([400, path])
  }
  expect((await shop.call('POST', '/admin/shop-settings', { as: root, body: data })).statusCode).toBe(405)
  expect((await shop.call('DELETE', '/admin/shop-settings/1', { as: root })).statusCode).toBe(405)
})

test('a page is written in Markdown, shown as safe HTML, and only when published', async () => {
  const made = await shop.call('POST', '/admin/pages', {
    as: root,
    body: { title: 'Delivery and returns', body: '# Hi\n\n<script>alert(1)</script>' },
  })
  expect([made.statusCode, made.json().slug]).toEqual([201, 'delivery-and-returns'])
  expect((await shop.call('GET', '/pages/delivery-and-returns')).statusCode).toBe(404)
  expect((await shop.call('GET', '/pages')).json().data).toEqual([])
  const path = `/admin/pages/${made.json().id}`
  await shop.call('PATCH', path, { as: root, body: { isPublished: true } })
  expect((await shop.call('GET', '/pages/delivery-and-returns')).json()).toEqual({
    slug: 'delivery-and-returns',
    title: 'Delivery and returns',
    bodyHtml: '<h2>Hi</h2>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  })
  expect((await shop.call('GET', '/pages')).json().data).toEqual([
    { slug: 'delivery-and-returns', title: 'Delivery and returns' },
  ])
  await shop.call('PATCH', path, { as: root, body: { body: 'Anew' } })
  expect((await shop.call('GET', '/pages/delivery-and-returns')).json().bodyHtml).toBe('<p>Anew</p>')
  const forged = await shop.call('PATCH', path, { as: root, body: { bodyHtml: '<script>alert(1)</script>' } })
  expect([forged.statusCode, forged.json().errors[0].path]).toEqual([400, 'bodyHtml'])
  const address = await shop.call('PATCH', path, { as: root, body: { slug: '../admin' } })
  expect([address.statusCode, address.json().errors[0].path]).toEqual([400, 'slug'])
})

test('the contact form keeps a message, tells of it, and shows it to staff only', async () => {
  const message = { name: 'Ana', email: 'ana@example.com', message: 'Where is my lamp?' }
  const answer = await shop.call('POST', '/contact', { body: message })
  expect(answer.statusCode).toBe(201)
  const { id } = answer.json()
  expect(Object.keys(answer.json())).toEqual(['id'])
  expect(
    await shop.core.database.query({ text: `SELECT name, payload FROM "OutboxEvent" WHERE name = 'contact.received'` }),
  ).toEqual([{ name: 'contact.received', payload: { messageId: id } }])
  expect((await shop.call('GET', `/admin/contact-messages/${id}`)).statusCode).toBe(401)
  expect((await shop.call('GET', `/admin/contact-messages/${id}`, { as: root })).json()).toMatchObject({
    ...message,
    isAnswered: false,
  })
  const path = `/admin/contact-messages/${id}`
  expect((await shop.call('PATCH', path, { as: root, body: { isAnswered: true } })).json().isAnswered).toBe(true)
  expect((await shop.call('PATCH', path, { as: root, body: { message: 'Never mind' } })).statusCode).toBe(400)
})

test.each([
  [{ name: ' ', email: 'a@b.example', message: 'x' }, 'name'],
  [{ name: 'A', email: 'nobody', message: 'x' }, 'email'],
  [{ name: 'A', email: 'a@b.example\r\nBcc: all@b.example', message: 'x' }, 'email'],
  [{ name: 'A', email: 'a@b.example', message: '' }, 'message'],
  [{ name: 'A', email: 'a@b.example', message: 'x'.repeat(5001) }, 'message'],
  [{ name: 'A\u0000', email: 'a@b.example', message: 'x' }, 'name'],
  [{ name: 'A', email: 'a@b.example', message: 'x', isAnswered: true }, 'isAnswered'],
])('%j is refused', async (body, path) => {
  const answer = await shop.call('POST', '/contact', { body })
  expect([answer.statusCode, answer.json().errors[0].path]).toEqual([400, path])
})
