import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Types a document into the editor, runs it, and reads what is answered. */
async function run<T>(page: Page, document: string): Promise<T> {
  await page.locator('.graphiql-query-editor .CodeMirror').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(document)
  // GraphiQL reads the name of the operation a moment after the last key.
  await page.waitForTimeout(500)
  const answer = page.waitForResponse(
    (response) =>
      response.url().endsWith('/graphql') && response.request().postData()?.includes('IntrospectionQuery') === false,
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  const body = await (await answer).json()
  expect(body.errors, `errors of ${document}`).toBeUndefined()
  const first = Object.keys(body.data)[0] ?? ''
  await expect(page.locator('.result-window')).toContainText(first)
  return body.data[first]
}

test('what stands in the editor at first runs', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()))
  await page.goto('/graphiql')
  await expect(page.locator('.graphiql-query-editor')).toContainText('query Newest')
  await page.locator('.graphiql-query-editor .CodeMirror-line', { hasText: 'query Newest' }).click()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.locator('.result-window')).toContainText('"slug"')
  expect(refused).toEqual([])
  await page.screenshot({ path: '__screenshots__/graphiql-1440-light.jpg', type: 'jpeg', quality: 80 })
})

test('a whole purchase by hand', async ({ page }) => {
  await page.goto('/graphiql')
  const product = await run<{ variants: { id: string }[] }>(
    page,
    '{ product(slug: "drift-headphones") { name variants { id sku } } }',
  )
  const variantId = product.variants[0]?.id
  const cart = await run<{ id: string }>(page, 'mutation { cartCreate(currency: "EUR") { id } }')
  const cartId = JSON.stringify(cart.id)
  await run(
    page,
    `mutation { cartAddItem(cartId: ${cartId}, variantId: "${variantId}", quantity: 1) { total { amount } } }`,
  )
  const address =
    '{ firstName: "Ada", lastName: "Byron", line1: "Hauptstr. 1", city: "Berlin", postalCode: "10115", country: "DE" }'
  await run(
    page,
    `mutation { cartUpdate(cartId: ${cartId}, email: "graphiql@example.com", shippingAddress: ${address}) { id } }`,
  )
  const { data } = await run<{ data: { id: string }[] }>(
    page,
    `{ cartShippingOptions(cartId: ${cartId}) { data { id name price { amount } } } }`,
  )
  await run(
    page,
    `mutation { cartChooseShipping(cartId: ${cartId}, shippingOptionId: "${data[0]?.id}") { total { amount } } }`,
  )
  const payment = await run<{ status: string }>(
    page,
    `mutation { cartPay(cartId: ${cartId}, provider: "test", token: "tok_ok") { id status } }`,
  )
  expect(payment.status).toMatch(/authorised|captured/i)
  const order = await run<{ number: number; status: string }>(
    page,
    `mutation { cartComplete(cartId: ${cartId}) { id number status items { name quantity } } }`,
  )
  expect(order.number).toBeGreaterThan(0)
  await expect(page.locator('.result-window')).toContainText('Drift headphones')
})

test('logged in to the shop is logged in here', async ({ page, shopper, accounts }) => {
  await page.goto('/graphiql')
  await shopper.logIn(accounts.customer)
  await page.reload()
  const account = await run<{ email: string }>(page, '{ me { email } }')
  expect(account.email).toBe(accounts.customer.email)
})
