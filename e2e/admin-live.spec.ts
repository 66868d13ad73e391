import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shopperOn } from './shopper.ts'
import { staffPage } from './staff-page.ts'

const editorRights = ['catalog.product.view', 'catalog.product.change']

async function makeProduct(page: Page, name: string): Promise<string> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  const made = await page.request.post('/api/v1/admin/products', { headers, data: { name, vendor: 'Old' } })
  expect(made.status(), await made.text()).toBe(201)
  return (await made.json()).id
}

const nameField = (page: Page) => page.getByRole('textbox', { name: /^Name/ })
const brandField = (page: Page) => page.getByRole('textbox', { name: /^Brand/ })

test.beforeEach(async ({ page, shopper, accounts }) => {
  await shopper.logIn(accounts.admin)
  await page.goto('/admin')
})

test('a new order comes into the list by itself', async ({ page, browser }) => {
  await page.goto('/admin/orders')
  const rows = page.getByRole('table', { name: 'Orders' }).locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const guest = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  const { number } = await shopperOn(guest).placeOrder([{ slug: 'stone-cup' }], 'live@example.com')
  await guest.context().close()
  await expect(rows.filter({ hasText: String(number) })).toHaveCount(1)
})

test('two editors see each other, collide, and merge what both wrote', async ({ page, browser }) => {
  const mark = randomUUID().slice(0, 6)
  const id = await makeProduct(page, `Hammock ${mark}`)
  const other = await staffPage(page, browser, editorRights)
  await page.goto(`/admin/products/${id}`)
  await nameField(page).fill(`Hammock of mine ${mark}`)
  await other.goto(`/admin/products/${id}`)
  await expect(page.getByRole('status').filter({ hasText: /has this open, too/ })).toHaveCount(1)
  await expect(other.getByRole('status').filter({ hasText: /has this open, too/ })).toHaveCount(1)

  await nameField(other).fill(`Hammock of theirs ${mark}`)
  await brandField(other).fill('Fenwick')
  await other.keyboard.press('Control+s')
  await expect(other.getByText('Product saved')).toBeVisible()

  // What the other wrote comes in by itself; what both wrote asks which of them stays.
  await expect(brandField(page)).toHaveValue('Fenwick')
  const conflict = page.getByRole('group', { name: /Name/ }).filter({ hasText: `Hammock of theirs ${mark}` })
  await expect(conflict).toBeVisible()
  await expect(nameField(page)).toHaveValue(`Hammock of mine ${mark}`)
  await conflict.getByRole('radio').first().check()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Product saved')).toBeVisible()
  await expect(nameField(other)).toHaveValue(`Hammock of mine ${mark}`)
  await other.context().close()
  await expect(page.getByRole('status').filter({ hasText: /has this open, too/ })).toHaveCount(0)
})

test('a login that ran out is renewed in place, and the form keeps what was typed', async ({ page, browser }) => {
  const mark = randomUUID().slice(0, 6)
  const id = await makeProduct(page, `Kettle ${mark}`)
  const editor = await staffPage(page, browser, editorRights)
  await editor.goto(`/admin/products/${id}`)
  await nameField(editor).fill(`Kettle, blue ${mark}`)
  // The cookie is gone, and the token is refused as it will be when its time is over.
  await editor.context().clearCookies()
  const expired = { status: 401, contentType: 'application/problem+json', json: { code: 'INVALID_ACCESS_TOKEN' } }
  await editor.route(`**/api/v1/admin/products/${id}*`, (route) => route.fulfill(expired), { times: 1 })
  await editor.keyboard.press('Control+s')
  const dialog = editor.getByRole('dialog')
  await expect(dialog.getByLabel('Password', { exact: true })).toBeVisible()
  await dialog.getByLabel('Password', { exact: true }).fill('a quiet colonnade at noon')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(editor.getByText('Product saved')).toBeVisible()
  await expect(nameField(editor)).toHaveValue(`Kettle, blue ${mark}`)
  await editor.context().close()
})
