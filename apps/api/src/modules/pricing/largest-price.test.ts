import { LARGEST_PRICE } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { fillCart, type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { createSuperuser } from '../accounts/index.ts'
import { MAX_LINES, MAX_QUANTITY } from '../cart/add-items.ts'

let shop: TestShop
let small: SmallShop
let as: string
let priceId: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 1, units: 1000 })
  const login = { email: 'root@example.com', password: 'correct horse battery' }
  await createSuperuser(shop.core.systemContext('test'), login)
  as = (await shop.call('POST', '/auth/login', { body: login })).json().accessToken
  priceId = (await shop.core.database.prisma.variantPrice.findFirstOrThrow()).id
})
afterAll(() => shop.close())

const limit =
  'A price is a whole number from 0 to 10000000000 in minor units: at most €100,000,000.00, or ¥10,000,000,000.'

test('a full bag at the largest price adds up exactly', () => {
  expect(Number.isSafeInteger(MAX_LINES * MAX_QUANTITY * LARGEST_PRICE)).toBe(true)
})

test.each(['amountMinor', 'compareAtMinor'])('a price beyond the largest is refused by its field %s', async (field) => {
  const refused = await shop.call('PATCH', `/admin/prices/${priceId}`, { as, body: { [field]: LARGEST_PRICE + 1 } })
  expect(refused.statusCode).toBe(400)
  expect(refused.json()).toMatchObject({
    code: 'VALIDATION_FAILED',
    detail: limit,
    errors: [{ path: field, message: limit }],
  })
})

test('so is one of a product’s variant, and what delivery costs', async () => {
  const [productId] = small.productIds
  const [id] = small.variantIds
  const prices = [{ id: priceId, amountMinor: LARGEST_PRICE + 1 }]
  const product = await shop.call('PATCH', `/admin/products/${productId}`, { as, body: { variants: [{ id, prices }] } })
  expect(product.json()).toMatchObject({
    status: 400,
    errors: [{ path: 'variants.prices.amountMinor', message: limit }],
  })
  for (const field of ['amountMinor', 'freeOverMinor']) {
    const rates = [{ currency: 'USD', amountMinor: 490, [field]: LARGEST_PRICE + 1 }]
    const method = await shop.call('PATCH', `/admin/shipping-methods/${small.shippingMethodId}`, {
      as,
      body: { rates },
    })
    expect(method.json()).toMatchObject({ status: 400, errors: [{ path: `rates.${field}`, message: limit }] })
  }
})

test('a line of the most units at the largest price can be put into a bag and read', async () => {
  const saved = await shop.call('PATCH', `/admin/prices/${priceId}`, { as, body: { amountMinor: LARGEST_PRICE } })
  expect(saved.statusCode).toBe(200)
  const variantId = small.variantIds[0] as string
  const cartId = await fillCart(shop, small, [{ variantId, quantity: MAX_QUANTITY }])
  const bag = (await shop.call('GET', `/carts/${cartId}`)).json()
  expect(bag.subtotal.amount).toBe(MAX_QUANTITY * LARGEST_PRICE)
})
