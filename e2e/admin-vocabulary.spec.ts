import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

/** Nothing serious in what is on screen. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
}

test('a form in tabs keeps the open one in its address, and opens the one where something is wrong', async ({
  page,
}) => {
  await page.goto('/admin/shop-settings')
  await page.locator('tbody a').first().click()
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  await expect(tab('Shop')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByLabel('Country')).toBeHidden()
  await tab('Shop').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Selling')).toBeFocused()
  await expect(page.getByLabel('Country')).toBeVisible()
  await expect(page).toHaveURL(/\?tab=Selling$/)
  await expectAccessible(page)
  await page.reload()
  await expect(tab('Selling')).toHaveAttribute('aria-selected', 'true')

  await page.getByLabel('Country').fill('QQ')
  await tab('Shop').click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Is not a country (ISO 3166-1 alpha-2).').first()).toBeVisible()
  await expect(tab('Selling')).toHaveAttribute('aria-selected', 'true')
  await expect(tab('Selling')).toHaveAccessibleName(/something is wrong in it/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByText('Everything is saved')).toBeVisible()
})

test('a field that only some records have appears with its condition, and is not sent without', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/pages/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill(`Care ${mark}`)
  await page.getByLabel('Body').fill('With a soft cloth.')
  const place = page.getByLabel('Position')
  const isPublic = page.getByRole('switch', { name: 'Is published' })
  await expect(place).toBeHidden()
  await isPublic.check()
  await place.fill('7')
  await expectAccessible(page)
  await isPublic.uncheck()
  await expect(place).toBeHidden()
  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/pages\/[0-9a-f-]{36}$/)
  await isPublic.check()
  await expect(place).toHaveValue('0')
})

test('the menu of a row does what the record allows, and says why not', async ({ page }) => {
  const name = `Stool ${randomUUID().slice(0, 6)}`
  await page.goto('/admin/products/new')
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/products\/[0-9a-f-]{36}$/)
  await page.goto(`/admin/products?q=${encodeURIComponent(name)}`)
  const row = page.locator('tbody tr').filter({ hasText: name })
  const menu = row.getByRole('button', { name: `Actions for ${name}` })
  const item = (label: string) => page.getByRole('menuitem', { name: new RegExp(`^${label}`) })
  await menu.click()
  await expect(item('Archive')).toHaveAttribute('aria-disabled', 'true')
  await expect(item('Archive')).toContainText('It is not on sale.')
  await expectAccessible(page)
  await item('Publish').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(row.getByText('Published')).toBeVisible()
  await menu.click()
  await expect(item('Publish')).toContainText('It is on sale already.')
  await item('Delete').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete product' }).click()
  await expect(row).toHaveCount(0)
  await expect(page).toHaveURL(/\/admin\/products\?q=/)
})

test('a verb of the list has its button above it, asks for what it needs, and can be undone', async ({ page }) => {
  const name = `Latest ${randomUUID().slice(0, 6)}`
  await page.goto('/admin/collections/new')
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByLabel('Position').fill('900')
  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/collections\/[0-9a-f-]{36}$/)
  await page.goto(`/admin/collections?q=${encodeURIComponent(name)}`)
  const row = page.locator('tbody tr').filter({ hasText: name })
  await expect(row).toContainText('900')
  await page.getByRole('button', { name: 'Arrange' }).click()
  const dialog = page.getByRole('dialog', { name: 'Arrange' })
  await expect(dialog.getByText('All collections get new places.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Arrange' }).click()
  await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel(/^By/).selectOption('newest')
  await dialog.getByRole('button', { name: 'Arrange' }).click()
  await expect(dialog).toBeHidden()
  await expect(row).not.toContainText('900')
  await page.locator('.toast').getByRole('button', { name: /^Undo/ }).click()
  await expect(row).toContainText('900')
})
