import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

test('strangers behind one address who choose the same key get a bag each', async () => {
  const start = () => shop.call('POST', '/carts', { body: {}, headers: { 'idempotency-key': '1' } })
  const answers = [await start(), await start()]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201])
  expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(2)
})
