import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

test('a category is made from the product that needs it, by the keyboard, and nothing typed is lost', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/products/new')
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Hammock ${mark}`)
  const category = page.getByRole('combobox', { name: /^Category/ })
  await category.focus()
  await page.keyboard.type(`Garden ${mark}`)
  await expect(page.locator('.combobox-list').getByRole('option')).toHaveText(['Add category…'])
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog', { name: 'New category' })
  await expect(dialog.getByRole('textbox', { name: /^Name/ })).toBeFocused()
  await expect(dialog.getByRole('textbox', { name: /^Name/ })).toHaveValue(`Garden ${mark}`)
  await expect(dialog.getByLabel('Slug')).toHaveValue(`garden-${mark}`)
  await dialog.getByLabel('Slug').fill(`green-${mark}`)
  await page.keyboard.press('Escape')
  await expect(dialog.getByText('Drop what you typed?')).toBeVisible()
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('')
  await page.keyboard.press('Control+s')
  await expect(dialog.locator('[data-path="name"] [aria-invalid="true"]')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Name/, includeHidden: true }).first()).toHaveValue(`Hammock ${mark}`)
  await dialog.getByRole('textbox', { name: /^Name/ }).fill(`Garden ${mark}`)
  await page.keyboard.press('Enter')

  await expect(dialog).toBeHidden()
  await expect(category).toBeFocused()
  await expect(category).toHaveValue(`Garden ${mark}`)
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue(`Hammock ${mark}`)
  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/products\/[0-9a-f-]{36}$/)
  await expect(category).toHaveValue(`Garden ${mark}`)
})

test('an address fills in the form of a new record, relations by their words', async ({ page }) => {
  await page.goto('/admin/categories')
  const first = page.getByRole('tree').locator('a[href^="/admin/categories/"]').first()
  const [words, id] = [(await first.textContent()) ?? '', (await first.getAttribute('href'))?.split('/').at(-1)]
  await page.goto(`/admin/products/new?vendor=Northwind&name=Tea+pot&category=${id}&status=published&nmae=x`)
  await expect(page.getByRole('textbox', { name: /^Brand/ })).toHaveValue('Northwind')
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('Tea pot')
  await expect(page.getByLabel('Slug')).toHaveValue('tea-pot')
  await expect(page.getByRole('combobox', { name: /^Category/ })).toHaveValue(words)
  await expect(page.getByText('4 unsaved changes')).toBeVisible()
})
