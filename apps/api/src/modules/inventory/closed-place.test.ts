import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { fillCart, type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

let shop: TestShop
let small: SmallShop
let as: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 2, units: 3 })
  const login = { email: 'root@example.com', password: 'correct horse battery' }
  await createSuperuser(shop.core.systemContext('test'), login)
  as = (await shop.call('POST', '/auth/login', { body: login })).json().accessToken
})
afterAll(() => shop.close())

const add = (cartId: string, variantId: string) =>
  shop.call('POST', `/carts/${cartId}/items`, { body: { variantId, quantity: 1 } })
const listed = async () =>
  (await shop.call('GET', '/products')).json().data.map((product: { inStock: boolean }) => product.inStock)
const counted = async () => (await shop.call('GET', '/products/facets')).json().inStock.true

async function setOpen(isActive: boolean): Promise<void> {
  const saved = await shop.call('PATCH', `/admin/stock-locations/${small.locationId}`, { as, body: { isActive } })
  expect(saved.statusCode).toBe(200)
}

test('what lies at a place out of use is sold out everywhere, until the place opens again', async () => {
  const [first, second] = small.variantIds as [string, string]
  const cartId = await fillCart(shop, small, [{ variantId: first, quantity: 1 }])
  expect(await listed()).toEqual([true, true])

  await setOpen(false)
  expect(await listed()).toEqual([false, false])
  expect(await counted()).toBe(0)
  const product = (await shop.call('GET', '/products/thing-0')).json()
  expect(product).toMatchObject({ inStock: false, variants: [{ inStock: false, available: 0 }] })
  const staffSees = (await shop.call('GET', `/admin/products/${small.productIds[0]}`, { as })).json()
  expect(staffSees).toMatchObject({ stock: 0, variants: [{ stock: 0 }] })

  const refused = await add(cartId, second)
  expect(refused.statusCode).toBe(409)
  expect(refused.json()).toMatchObject({ code: 'OUT_OF_STOCK' })
  const bag = (await shop.call('GET', `/carts/${cartId}`)).json()
  expect(bag.problems).toMatchObject([{ code: 'OUT_OF_STOCK', available: 0 }])

  await setOpen(true)
  expect(await listed()).toEqual([true, true])
  expect((await add(cartId, second)).statusCode).toBe(201)
})
