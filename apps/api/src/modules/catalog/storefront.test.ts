import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'

let shop: TestShop

beforeAll(async () => {
  shop = await openTestShop()
  const { prisma } = shop.core.database
  const wear = await prisma.category.create({ data: { slug: 'wear', name: 'Wear' } })
  await prisma.category.update({ where: { id: wear.id }, data: { path: `${wear.id}/` } })
  const shoes = await prisma.category.create({ data: { slug: 'shoes', name: 'Shoes', parentId: wear.id } })
  await prisma.category.update({ where: { id: shoes.id }, data: { path: `${wear.id}/${shoes.id}/` } })
  const product = (slug: string, categoryId: string, day: number, euros: number) =>
    prisma.product.create({
      data: {
        slug,
        name: slug,
        categoryId,
        status: 'published',
        publishedAt: new Date(Date.UTC(2026, 0, day)),
        metaDescription: 'Has pockets. Really.',
        priceRanges: { create: { currency: 'EUR', minMinor: euros * 100, maxMinor: euros * 100 } },
        options: { create: { name: 'Colour', values: { create: [{ value: 'Blue' }, { value: 'Red', position: 1 }] } } },
      },
    })
  const boot = await product('boot', shoes.id, 1, 165)
  await product('runner', shoes.id, 2, 120)
  for (const [index, slug] of ['coat', 'cap', 'scarf', 'tee'].entries()) await product(slug, wear.id, 3 + index, 50)
  await prisma.collection.create({
    data: { slug: 'outside', name: 'Outside', products: { create: [{ productId: boot.id }] } },
  })
})
afterAll(() => shop.close())

const get = async (path: string) => (await shop.call('GET', path)).json()

test('what goes with a thing is of its category first, then of its department', async () => {
  const { data } = await get('/products/boot/related?currency=EUR')
  expect(data.map((one: { slug: string }) => one.slug)).toEqual(['runner', 'tee', 'scarf', 'cap'])
})

test('a card has a line under the name, the colours and the day of publishing', async () => {
  const { data } = await get('/products?currency=EUR&limit=1')
  expect(data[0]).toMatchObject({
    slug: 'tee',
    tagline: 'Has pockets',
    colours: ['Blue', 'Red'],
    publishedAt: '2026-01-06T00:00:00.000Z',
  })
})

test('a collection on the home page tells how many things it has and its cheapest', async () => {
  const { collections } = await get('/home?currency=EUR')
  expect(collections[0]).toMatchObject({
    slug: 'outside',
    productCount: 1,
    priceFrom: { amount: 16500, currency: 'EUR' },
  })
})
