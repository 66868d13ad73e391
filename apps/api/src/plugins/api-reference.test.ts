import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

test('the type of a problem leads to the line of its code', async () => {
  const [page, anchor] = (await shop.call('GET', '/api/v1/nothing')).json().type.split('#')
  const answer = await shop.call('GET', page)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.body).toContain(`id="${anchor}"`)
  for (const { code } of shop.core.runtime.kit.errors) expect(answer.body).toContain(`id="${code}"`)
  expect(answer.body).toContain('id="GRAPHQL_PARSE_FAILED"')
})

test('what is not there below /docs is told like everywhere else', async () => {
  const answer = await shop.call('GET', '/docs/nothing')
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', instance: '/docs/nothing' })
})

test('the reference itself is there', async () => {
  expect((await shop.call('GET', '/docs/')).body).toContain('openapi.json')
})
