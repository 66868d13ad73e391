import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { staffPage } from './staff-page.ts'

const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

/** Looks at the page on a phone and on a desk, in light and dark, keeps pictures, and answers what axe finds serious. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `__screenshots__/admin-${name}-${width}-${colorScheme}.png` })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${name} at ${width}: ${id} at ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

const dialog = (page: Page) => page.getByRole('dialog')
const grid = (page: Page) => page.getByRole('grid')
const toast = (page: Page, text: string) => page.locator('.toast').filter({ hasText: text })
const saveCells = (page: Page) => page.locator('.sheet-bar[data-foot]').getByRole('button', { name: 'Save' }).click()

/** The cell of a row, counted from 0, in the first column whose name begins so: each place has a column of stock. */
async function cell(page: Page, row: number, column: string): Promise<Locator> {
  await expect(grid(page).getByRole('columnheader').first()).toBeVisible()
  const heads = await grid(page).getByRole('columnheader').allTextContents()
  return grid(page).locator(`[data-row="${row}"][data-column="${heads.findIndex((head) => head.startsWith(column))}"]`)
}
const textsOf = async (page: Page, rows: number, column: string) =>
  Promise.all(Array.from({ length: rows }, async (_, row) => (await cell(page, row, column)).textContent()))

/** Pastes as the keyboard does, with a text that came from elsewhere. */
const paste = (page: Page, text: string) =>
  grid(page).evaluate((element, data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

async function makeProduct(page: Page, name: string): Promise<string> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const values = (...words: string[]) => words.map((value) => ({ value }))
  const options = [
    { name: 'Colour', values: values('Red', 'Blue') },
    { name: 'Size', values: values('S', 'M') },
  ]
  const made = await page.request.post('/api/v1/admin/products', {
    headers: { authorization: `Bearer ${accessToken}` },
    data: { name, options },
  })
  expect(made.status(), await made.text()).toBe(201)
  return (await made.json()).id
}

async function makeVariants(page: Page, mark: string): Promise<void> {
  await page.getByRole('button', { name: 'Make…' }).click()
  await dialog(page).getByLabel('SKUs begin with').fill(mark)
  await dialog(page).getByLabel('Price EUR of each').fill('10')
  await dialog(page).getByRole('button', { name: 'Make 4 variants' }).click()
  await expect(grid(page).getByRole('row')).toHaveCount(5)
}

test.beforeEach(async ({ page, shopper, accounts }) => {
  await shopper.logIn(accounts.admin)
  await page.goto('/admin')
})

test('variants are made of options, priced and counted by paste, and taken back', async ({ page }) => {
  test.setTimeout(180_000)
  const mark = `V${randomUUID().slice(0, 6)}`.toUpperCase()
  const id = await makeProduct(page, `Lantern ${mark}`)
  await page.goto(`/admin/products/${id}`)
  await expect(page.getByText('4 combinations not made')).toBeVisible()
  await makeVariants(page, mark)
  await expect(page.getByText('combinations not made')).toBeHidden()
  expect(await textsOf(page, 4, 'SKU')).toEqual(['RED-S', 'RED-M', 'BLUE-S', 'BLUE-M'].map((end) => `${mark}-${end}`))

  const price = await cell(page, 0, 'Price EUR')
  await price.click()
  await paste(page, '1.234,50\t\r\n"1,300.00"\t\r\n1.234\t\r\nmany\t')
  await expect(await cell(page, 2, 'Price EUR')).toHaveAttribute('aria-invalid', 'true')
  await expect(await cell(page, 2, 'Price EUR')).toContainText('can be read in two ways')
  await expect(await cell(page, 3, 'Price EUR')).toContainText('“many” is no amount in EUR.')
  await expect(page.getByText('2 refused')).toBeVisible()
  await (await cell(page, 0, 'Stock')).click()
  await paste(page, '5\n6\n7\n8')
  expect(await look(page, 'variants-pasted')).toEqual([])
  await saveCells(page)
  await expect(toast(page, '4 variants saved')).toBeVisible()
  await expect(page.getByText('2 cells changed')).toBeVisible()
  await page.locator('.sheet-bar[data-foot]').getByRole('button', { name: 'Discard' }).click()
  expect(await textsOf(page, 4, 'Price EUR')).toEqual(['1,234.50', '1,300.00', '10.00', '10.00'])
  expect(await textsOf(page, 4, 'Stock')).toEqual(['5', '6', '7', '8'])

  await toast(page, '4 variants saved').getByRole('button', { name: 'Undo' }).click()
  await expect(await cell(page, 0, 'Price EUR')).toHaveText('10.00')
  expect(await textsOf(page, 4, 'Price EUR')).toEqual(['10.00', '10.00', '10.00', '10.00'])
  expect(await textsOf(page, 4, 'Stock')).toEqual(['0', '0', '0', '0'])
})

test('the grid is worked by keyboard alone, and a value that variants use is not deleted under them', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const mark = `K${randomUUID().slice(0, 6)}`.toUpperCase()
  const id = await makeProduct(page, `Kettle ${mark}`)
  await page.goto(`/admin/products/${id}`)
  await makeVariants(page, mark)
  await page.getByRole('combobox', { name: 'Size' }).selectOption('S')
  await expect(grid(page).getByRole('row')).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Size' }).selectOption('')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Size')
  await expect(grid(page).getByText('2 variants')).toHaveCount(2)

  await grid(page).focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('12,5')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+d')
  await expect(page.getByText('3 cells changed')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 cell changed')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(toast(page, '1 variant saved')).toBeVisible()
  await expect(await cell(page, 0, 'Price EUR')).toHaveText('12.50')

  await page.getByRole('button', { name: 'Remove Red' }).click()
  await page.locator('.save-bar').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('“Red” is used by 2 variants.').first()).toBeVisible()
  await expect(grid(page).getByText('Red', { exact: true })).toHaveCount(2)
})

test('prices of many products change by percent, with a preview; who may only look changes nothing', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const mark = `P${randomUUID().slice(0, 6)}`.toUpperCase()
  await page.goto(`/admin/products/${await makeProduct(page, `Pot ${mark}`)}`)
  await makeVariants(page, mark)
  await page.getByRole('link', { name: 'Prices and stock' }).click()
  const search = page.getByRole('searchbox', { name: 'SKU or product' })
  await search.fill(mark)
  await search.press('Enter')
  await expect(grid(page).getByRole('row')).toHaveCount(5)
  await (await cell(page, 0, 'Price EUR')).click()
  await page.keyboard.press('Control+Shift+ArrowDown')
  await page.getByRole('button', { name: 'Formula…' }).click()
  await dialog(page).getByLabel('By %').fill('12,5')
  await dialog(page).getByLabel('Ending').selectOption('.99')
  const preview = dialog(page).getByRole('region', { name: 'Preview, Price EUR' })
  await expect(preview).toContainText('4 cells in Price EUR')
  await expect(preview.getByRole('listitem').first()).toContainText('10.00 → 10.99')
  expect(await look(page, 'sheet-formula')).toEqual([])
  await dialog(page).getByRole('button', { name: 'Apply' }).click()
  await saveCells(page)
  await expect(toast(page, '4 variants saved')).toBeVisible()
  expect(await textsOf(page, 4, 'Price EUR')).toEqual(['10.99', '10.99', '10.99', '10.99'])
  expect(await look(page, 'sheet')).toEqual([])

  const reader = await staffPage(page, browser, ['catalog.productVariant.view', 'pricing.variantPrice.view'])
  await reader.goto(`/admin/sheet?q=${mark}`)
  await expect(await cell(reader, 0, 'Price EUR')).toHaveText('10.99')
  await expect(grid(reader).getByRole('columnheader', { name: 'Stock' })).toHaveCount(0)
  await (await cell(reader, 0, 'Price EUR')).click()
  await reader.keyboard.type('1')
  await expect(grid(reader).getByRole('textbox')).toHaveCount(0)
  await expect(reader.getByRole('button', { name: 'Formula…' })).toHaveCount(0)
  await reader.context().close()
})

test('an editor prices a collection in one go, and takes it back', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const mark = `C${randomUUID().slice(0, 6)}`.toUpperCase()
  const id = await makeProduct(page, `Vase ${mark}`)
  await page.goto(`/admin/products/${id}`)
  await makeVariants(page, mark)
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const made = await page.request.post('/api/v1/admin/collections', {
    headers: { authorization: `Bearer ${accessToken}` },
    data: { name: `Autumn ${mark}`, slug: `autumn-${mark.toLowerCase()}`, products: [{ productId: id }] },
  })
  expect(made.status(), await made.text()).toBe(201)
  const editor = await staffPage(page, browser, [
    'catalog.collection.view',
    'catalog.productVariant.view',
    'pricing.variantPrice.view',
    'pricing.variantPrice.change',
  ])
  await editor.goto('/admin/sheet')
  await editor.getByRole('combobox', { name: 'Any collection' }).fill(mark)
  await editor.getByRole('option', { name: `Autumn ${mark}` }).click()
  await expect(editor).toHaveURL(/collectionId=/)
  await expect(grid(editor).getByRole('row')).toHaveCount(5)
  await (await cell(editor, 0, 'Price EUR')).click()
  await editor.keyboard.press('Control+Shift+ArrowDown')
  await editor.getByRole('button', { name: 'Formula…' }).click()
  await dialog(editor).getByLabel('By %').fill('-10')
  await dialog(editor).getByRole('button', { name: 'Apply' }).click()
  await saveCells(editor)
  await expect(toast(editor, '4 variants saved')).toBeVisible()
  expect(await textsOf(editor, 4, 'Price EUR')).toEqual(['9.00', '9.00', '9.00', '9.00'])
  await toast(editor, '4 variants saved').getByRole('button', { name: 'Undo' }).click()
  await expect(await cell(editor, 3, 'Price EUR')).toHaveText('10.00')
  expect(await textsOf(editor, 4, 'Price EUR')).toEqual(['10.00', '10.00', '10.00', '10.00'])
  await editor.context().close()
})
