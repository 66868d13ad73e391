import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'

let shop: TestShop

beforeAll(async () => {
  shop = await openTestShop()
  await shop.core.database.prisma.shopSettings.create({
    data: { name: 'Shop', defaultCurrency: 'EUR', currencies: ['EUR', 'GBP', 'USD'], country: 'DE' },
  })
})
afterAll(() => shop.close())

const read = async (currency = 'EUR') => (await shop.call('GET', `/shop/delivery?currency=${currency}`)).json()

test('a shop that sends nothing yet promises nothing', async () => {
  expect(await read('GBP')).toBeNull()
})

test('the first way in the shop’s own country is told with its price, its free line and its days', async () => {
  const { prisma } = shop.core.database
  const method = (name: string, position: number, amountMinor: bigint) => ({
    name,
    position,
    minDays: 2,
    maxDays: 3,
    rates: { create: { currency: 'EUR', amountMinor, freeOverMinor: 6000n } },
  })
  const methods = { create: [method('Express', 2, 990n), method('To the door', 1, 490n)] }
  await prisma.shippingZone.create({ data: { name: 'Home', countries: ['DE'], methods } })
  const offer = await read()
  expect(offer).toMatchObject({
    country: 'DE',
    price: { amount: 490, currency: 'EUR' },
    freeOver: { amount: 6000, currency: 'EUR' },
  })
  expect(offer.estimatedDelivery.from < offer.estimatedDelivery.to).toBe(true)
  expect(await read('USD')).toBeNull()
})
