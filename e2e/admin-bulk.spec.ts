import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

const products = 26
const dialog = (page: Page) => page.getByRole('dialog')
const rows = (page: Page) => page.getByRole('table', { name: 'Products' }).locator('tbody tr')

const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

/** Looks at the page on a phone and on a desk, in light and dark, keeps pictures, and answers what axe finds serious. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    await page.screenshot({ path: `__screenshots__/admin-${name}-${width}-${colorScheme}.png` })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${name} at ${width}: ${id} at ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

/** More products than a page of 24 shows, all with a name of their own, so that journeys beside this one keep theirs. */
async function makeProducts(page: Page, mark: string): Promise<void> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  for (let number = 1; number <= products; number++) {
    const name = `${mark} lantern ${number}`
    const made = await page.request.post('/api/v1/admin/products', { headers, data: { name, vendor: 'Old' } })
    expect(made.status(), await made.text()).toBe(201)
  }
}

/** How many of them the shop has under a brand, asked by whoever may see it. */
const countOfBrand = async (page: Page, mark: string, brand: string): Promise<string | null> => {
  await page.goto(`/admin/products?q=${mark}&vendor=${brand}&count=exact`)
  await settle(page)
  return page.getByRole('navigation', { name: 'Pages' }).locator('[aria-live]').textContent()
}

test('an editor sets the brand of all products that match, sees it done, and takes it back', async ({
  page,
  shopper,
  accounts,
  browser,
}) => {
  test.setTimeout(300_000)
  await shopper.logIn(accounts.admin)
  await page.goto('/admin')
  const mark = `z${randomUUID().slice(0, 7)}`
  await makeProducts(page, mark)
  const editor = await staffPage(page, browser, ['catalog.product.view', 'catalog.product.change'])
  await editor.goto(`/admin/products?limit=24&q=${mark}`)
  await editor.getByRole('button', { name: 'Filters' }).click()
  await editor.getByRole('checkbox', { name: `Draft ${products}` }).check()
  await editor.getByRole('button', { name: /^Show/ }).click()
  await expect(editor).toHaveURL(/status__in=draft/)
  await expect(rows(editor)).toHaveCount(24)
  await editor.getByRole('button', { name: 'Filters' }).click()

  await editor.getByRole('checkbox', { name: 'Select all on this page' }).check()
  const found = await look(editor, 'bulk-page')
  await editor.getByRole('button', { name: `Select all ${products} that match` }).click()
  await expect(editor.getByText(`All ${products} that match are selected.`)).toBeVisible()
  const bar = editor.getByRole('toolbar', { name: 'With the selected rows' })
  // Who may not delete is not offered to.
  await expect(bar.getByRole('button', { name: 'Delete' })).toHaveCount(0)
  await bar.getByRole('button', { name: 'Edit' }).click()
  await dialog(editor).getByRole('checkbox', { name: 'Brand' }).check()
  await dialog(editor).getByRole('textbox', { name: 'Brand' }).fill('Fenwick')
  found.push(...(await look(editor, 'bulk-edit')))
  await dialog(editor).getByRole('button', { name: 'Preview' }).click()
  await expect(dialog(editor).getByText('26 records will be changed')).toBeVisible()
  await expect(dialog(editor).locator('del')).toHaveText(Array.from({ length: 10 }, () => 'Old'))
  await expect(dialog(editor).locator('ins')).toHaveText(Array.from({ length: 10 }, () => 'Fenwick'))
  found.push(...(await look(editor, 'bulk-preview')))
  await dialog(editor).getByRole('button', { name: 'Edit: 26 records' }).click()

  const card = editor.getByRole('article', { name: 'Change a product' })
  await expect(card.getByText('26 done', { exact: true })).toBeVisible()
  await expect(bar).toHaveCount(0)
  found.push(...(await look(editor, 'bulk-done')))
  expect(await countOfBrand(page, mark, 'Fenwick')).toBe('Rows 1–26 of 26')
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByText('Undone: Change a product, 26 done')).toBeVisible()
  await expect(card).toHaveCount(0)
  expect(await countOfBrand(page, mark, 'Old')).toBe('Rows 1–26 of 26')

  await editor.getByRole('link', { name: 'Background runs' }).click()
  const run = editor.getByRole('row', { name: /Change a product/ })
  await expect(run).toContainText('26 done')
  found.push(...(await look(editor, 'bulk-runs')))
  // What was taken back already is not offered again.
  await expect(run.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await editor.context().close()
  expect(found).toEqual([])
})

test('a list goes to its last page, to one by its number, and into a file with the columns chosen', async ({
  page,
  shopper,
  accounts,
}) => {
  await shopper.logIn(accounts.admin)
  // Browsers that let no page write to disk gather the file; where they do, a window of the system opens, which no journey sees.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await page.goto('/admin/variants?limit=24&ordering=sku')
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('button', { name: 'Last' }).click()
  // So few rows are counted to the last one without being asked.
  await expect(pages.getByText(/^Rows [\d,]+–([\d,]+) of \1$/)).toBeVisible()
  await expect(pages.getByRole('button', { name: 'Next' })).toBeDisabled()
  await pages.getByRole('textbox', { name: 'Go to page' }).fill('3')
  await pages.getByRole('textbox', { name: 'Go to page' }).press('Enter')
  await expect(page).toHaveURL(/page=3/)
  await expect(pages.getByText(/^Rows 49–72 of/)).toBeVisible()
  await pages.getByRole('button', { name: 'Next' }).click()
  await expect(pages.getByText(/^Rows 73–96 of/)).toBeVisible()
  await pages.getByRole('textbox', { name: 'Go to page' }).fill('400')
  await pages.getByRole('textbox', { name: 'Go to page' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'There is no page 400' })).toBeVisible()

  await page.goto('/admin/products?status__in=published&ordering=name')
  await page.getByRole('button', { name: 'Export' }).click()
  await dialog(page).getByRole('button', { name: 'Columns of the list' }).click()
  await dialog(page).getByRole('checkbox', { name: 'Image', exact: true }).uncheck()
  const found = await look(page, 'export')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^products-\d{4}-\d{2}-\d{2}\.csv$/)
  const [head, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(head?.replace('\uFEFF', '')).toMatch(/^name,status,/)
  expect(head).not.toContain('description')
  expect(lines.length).toBeGreaterThan(50)
  expect(lines.every((line) => line.includes(',published,'))).toBe(true)
  await expect(dialog(page)).toHaveCount(0)
  expect(found).toEqual([])
})
