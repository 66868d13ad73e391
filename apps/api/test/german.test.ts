import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSuperuser, createUser, syncPermissions } from '../src/modules/accounts/index.ts'
import { openTestShop, type TestShop } from './open-test-shop.ts'

const password = 'correct horse battery'
const de = { 'accept-language': 'de-AT, en;q=0.5' }
let shop: TestShop
let root: string
let staff: string

const login = async (email: string) =>
  (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken as string

beforeAll(async () => {
  shop = await openTestShop()
  const ctx = shop.core.systemContext('test')
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  await createSuperuser(ctx, { email: 'root@example.com', password })
  await createUser(ctx, { email: 'staff@example.com', password, isStaff: true })
  root = await login('root@example.com')
  staff = await login('staff@example.com')
})
afterAll(() => shop.close())

test('the metadata comes in the language of the caller, and in English where that is not spoken', async () => {
  const german = await shop.call('GET', '/admin/meta', { as: root, headers: de })
  expect(german.headers).toMatchObject({ 'content-language': 'de', vary: expect.stringMatching(/Accept-Language/) })
  expect(german.json().resources.products).toMatchObject({ label: 'Produkt', labelPlural: 'Produkte', name: 'Product' })
  const french = await shop.call('GET', '/admin/meta', { as: root, headers: { 'accept-language': 'fr, zz' } })
  expect(french.headers['content-language']).toBe('en')
  expect(french.json().resources.products.labelPlural).toBe('Products')
})

test('the permissions, and what a user may do, are named in German', async () => {
  const { modules } = (await shop.call('GET', '/admin/permission-matrix', { as: root, headers: de })).json()
  const catalog = modules.find(({ name }: { name: string }) => name === 'catalog')
  const rows = catalog.rows as { label: string; permissions: { code: string; label: string }[] }[]
  const products = rows.find(({ permissions }) => permissions.some(({ code }) => code === 'catalog.product.add'))
  const add = products?.permissions.find(({ code }) => code === 'catalog.product.add')
  expect([catalog.label, products?.label, add?.label]).toEqual(['Katalog', 'Produkte', 'Produkte anlegen'])
})

test('refusals are whole German sentences, with the codes as they are', async () => {
  const make = (body: object, headers: Record<string, string> = {}) =>
    shop.call('POST', '/admin/collections', { as: root, body, headers: { ...de, ...headers } })
  expect((await make({})).json()).toMatchObject({
    code: 'VALIDATION_FAILED',
    title: 'Die Eingaben sind nicht gültig',
    detail: 'Name: Pflichtfeld',
    errors: [{ path: 'name', code: 'required', message: 'Pflichtfeld' }],
  })
  expect((await make({ name: 'x'.repeat(999) })).json().errors[0].message).toMatch(/^Höchstens \d+ Zeichen$/)
  expect((await make({ name: 'A', nam: 1 })).json().errors[0].message).toBe(
    '„nam“ ist hier kein Feld. War „name“ gemeint?',
  )
  const made = await make({ name: 'Herbst', slug: 'herbst' })
  expect(made.statusCode).toBe(201)
  expect((await make({ name: 'Herbst', slug: 'herbst' })).json()).toMatchObject({
    status: 409,
    title: 'Konflikt',
    detail: 'Ein anderer Datensatz hat das schon: slug.',
    errors: [{ path: 'slug', message: 'Ist schon vergeben.' }],
  })
  const address = `/admin/collections/${made.json().id}`
  const change = (name: string) =>
    shop.call('PATCH', address, {
      as: root,
      body: { name },
      headers: { ...de, 'if-match': String(made.headers.etag) },
    })
  expect((await change('Winter')).statusCode).toBe(200)
  expect((await change('Sommer')).json()).toMatchObject({
    status: 412,
    title: 'Jemand anderes hat zuerst gespeichert',
    detail: 'Der Datensatz wurde inzwischen geändert.',
  })
  const gone = '/admin/collections/0198a7a0-0000-7000-8000-000000000000'
  expect((await shop.call('GET', gone, { as: root, headers: de })).json()).toMatchObject({
    status: 404,
    detail: 'Kollektion nicht gefunden.',
  })
  expect((await shop.call('GET', '/admin/collections', { as: staff, headers: de })).json()).toMatchObject({
    status: 403,
    title: 'Nicht erlaubt',
    detail: 'Dafür fehlt die Berechtigung catalog.collection.view.',
  })
  const wrong = await shop.call('POST', '/auth/login', {
    body: { email: 'root@example.com', password: 'no' },
    headers: de,
  })
  expect(wrong.json().detail).toBe('Die E-Mail-Adresse oder das Passwort ist falsch.')
})

test('history is told in German, and what users wrote is left alone', async () => {
  const name = 'Orders'
  const { id } = (await shop.call('POST', '/admin/collections', { as: root, body: { name } })).json()
  const { data } = (await shop.call('GET', `/admin/collections/${id}/history`, { as: root, headers: de })).json()
  expect(data[0].operation).toEqual({ name: 'admin.collection.create', label: 'Kollektion anlegen' })
  const fields = data[0].changes[0].fields as { field: string; label: string; to: unknown }[]
  expect(fields.find(({ field }) => field === 'name')).toMatchObject({ label: 'Name', to: 'Orders' })
  expect(fields.find(({ field }) => field === 'tint')).toMatchObject({ label: 'Farbton', to: 'sand' })
})

test('what is kept for everybody is in one language, whoever asks first', async () => {
  const german = await shop.call('GET', '/shop', { headers: de })
  const english = await shop.call('GET', '/shop', { headers: { 'accept-language': 'en' } })
  expect(german.headers['content-language']).toBeUndefined()
  expect(german.headers.vary).toBe('Authorization, X-Currency, Accept-Encoding')
  expect(german.headers.etag).toBe(english.headers.etag)
  expect(german.json()).toEqual(english.json())
  expect(german.json().countries.find(({ code }: { code: string }) => code === 'DE').name).toBe('Germany')
})

test('GraphQL refuses in German as well', async () => {
  const answer = await shop.graphql('mutation { adminCollectionCreate(input: { name: " " }) { id } }', {
    as: root,
    headers: de,
  })
  expect(answer.errors?.map(({ message }) => message)).toEqual(['Name: Darf nicht leer sein'])
})
