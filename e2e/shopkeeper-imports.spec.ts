import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const shared = join(import.meta.dirname, '../../shared/data/shopify')
const head = 'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price'

/** Two products; the second has a price that is none, unless it is mended. */
const sheet = (mark: string, price: string) =>
  [
    head,
    `lamp-${mark},Reading lamp ${mark},Colour,Brass,LAMP-${mark}-B,4,89.00`,
    `lamp-${mark},,,Black,LAMP-${mark}-K,2,79.00`,
    `shade-${mark},Paper shade ${mark},Title,Default Title,SHADE-${mark},9,${price}`,
  ].join('\n')

const csv = (text: string, name = 'lamps.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function check(page: Page, file: ReturnType<typeof csv> | string): Promise<void> {
  await page.goto('/admin/imports')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/)
}

/** A figure above the table, such as "2 new". */
const figure = (page: Page, words: string) =>
  page.getByRole('group', { name: 'Summary' }).getByRole('button', { name: words, exact: true })
const rows = (page: Page) => page.getByRole('table', { name: 'Products in the file' }).locator('tbody tr')

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Apply/ }).click()
  await expect(page.getByText('The import is done.')).toBeVisible({ timeout: 30_000 })
}

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

test('a shopkeeper checks a file, mends what was refused, applies it, and twice gives the same shop', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 6)
  await check(page, csv(sheet(mark, 'dear')))
  await expect(figure(page, '1 new')).toBeVisible()
  await expect(figure(page, '1 refused')).toBeVisible()
  await expect(rows(page).filter({ hasText: `shade-${mark}` })).toContainText('Variant Price')
  await expect(rows(page).filter({ hasText: `shade-${mark}` })).toContainText('4')
  expect((await page.request.get(`/api/v1/products/lamp-${mark}`)).status()).toBe(404)

  await check(page, csv(sheet(mark, '24.00')))
  await expect(figure(page, '2 new')).toBeVisible()
  await apply(page)
  await page.getByRole('link', { name: 'To the products' }).click()
  await page.getByRole('searchbox', { name: 'Search products' }).fill(mark)
  await expect(page.getByRole('link', { name: `Reading lamp ${mark}` })).toBeVisible()
  await expect(page.getByRole('link', { name: `Paper shade ${mark}` })).toBeVisible()

  await check(page, csv(sheet(mark, '24.00')))
  await expect(figure(page, '2 unchanged')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Apply/ })).toBeDisabled()
})

test('a wrong file is refused in words', async ({ page }) => {
  await check(page, csv('name,price\nTable,10', 'prices.csv'))
  await expect(page.getByText('This is no Shopify product export')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Apply/ })).toHaveCount(0)
})

test('a real export goes through', async ({ page }) => {
  test.skip(!existsSync(shared), 'the exports are not here')
  await check(page, join(shared, 'apparel.csv'))
  await expect(page.getByRole('group', { name: 'Summary' })).toContainText(/[1-9]\d*\s*(new|unchanged)/)
  await expect(figure(page, '0 refused')).toBeVisible()
})
