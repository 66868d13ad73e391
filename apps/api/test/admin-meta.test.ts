import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSuperuser, createUser } from '../src/modules/accounts/index.ts'
import { openTestShop, type TestShop } from './open-test-shop.ts'

let shop: TestShop
const password = 'correct horse battery'
const login = async (email: string) =>
  (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken as string

beforeAll(async () => {
  shop = await openTestShop()
  const ctx = shop.core.systemContext('test')
  await createSuperuser(ctx, { email: 'root@example.com', password })
  await createUser(ctx, { email: 'staff@example.com', password, isStaff: true })
  await createUser(ctx, { email: 'customer@example.com', password })
})
afterAll(() => shop.close())

test('is for staff', async () => {
  expect((await shop.call('GET', '/admin/meta')).statusCode).toBe(401)
  const refused = await shop.call('GET', '/admin/meta', { as: await login('customer@example.com') })
  expect(refused.json()).toMatchObject({ status: 403, code: 'FORBIDDEN', detail: 'This is for staff.' })
})

test('tells a superuser everything, and staff without permissions nothing', async () => {
  const all = await shop.call('GET', '/admin/meta', { as: await login('root@example.com') })
  expect(all.headers['cache-control']).toBe('private, no-store')
  expect(all.json()).toMatchObject({ user: { email: 'root@example.com', isSuperuser: true }, shop: {} })
  const { resources, modules } = all.json()
  expect(resources.products).toMatchObject({ name: 'Product', can: { view: true, add: true, change: true } })
  expect(resources.products.fields.name).toMatchObject({ label: 'Name', required: true })
  expect(modules.map((module: { name: string }) => module.name)).toEqual(
    [...shop.core.runtime.kit.modules]
      .filter((module) => module.resources?.some((resource) => resource.admin))
      .map((module) => module.name),
  )
  const none = await shop.call('GET', '/admin/meta', { as: await login('staff@example.com') })
  expect(none.json()).toMatchObject({ user: { permissions: [] }, modules: [], resources: {} })
})
