import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

test.beforeEach(async ({ accounts, shopper }) => shopper.logIn(accounts.admin))

const combobox = (page: Page): Locator => page.getByRole('dialog').getByRole('combobox')

/** Opens the palette by its keys and types. */
async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(combobox(page)).toBeFocused()
  if (text !== '') await page.keyboard.type(text)
}

async function refuseSerious(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`),
    what,
  ).toEqual([])
}

test('by the keyboard alone: an order found by its number, starred, come back to, a verb run', async ({
  page,
  browser,
  shopper,
}) => {
  const mark = randomUUID().slice(0, 8)
  const { id, number } = await shopper.placeOrder([{ slug: 'stone-cup' }], `found-${mark}@example.com`)
  await page.goto('/admin')
  await settle(page)

  await ask(page, `#${number}`)
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('option')).toContainText(`found-${mark}@example.com`)
  await refuseSerious(page, 'the palette with a record')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/admin/orders/${id}`)
  const heading = page.getByRole('heading', { level: 1, name: `${number}` })
  await expect(heading).toBeFocused()

  await page.keyboard.press('f')
  const favourite = page.getByRole('navigation', { name: 'Modules' }).getByRole('link', { name: `Order #${number}` })
  await expect(favourite).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('button', { name: 'Favourite', exact: true })).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.waitForURL(/\/admin$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeFocused()
  await ask(page, '')
  await expect(page.getByRole('group', { name: 'Favourites' }).getByRole('option', { name: `${number}` })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Opened lately' }).getByRole('option').first()).toContainText(
    `${number}`,
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await favourite.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/admin/orders/${id}`)
  await expect(heading).toBeFocused()
  await settle(page)

  await ask(page, '>cancel')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading')).toContainText(/cancel/iu)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const other = await staffPage(page, browser, ['content.page.view'])
  for (const text of [`#${number}`, `found-${mark}`, id]) {
    await ask(other, text)
    await expect(other.getByText(`Nothing found for “${text.replace('#', '')}”`)).toBeVisible()
    await expect(other.getByRole('option')).toHaveCount(0)
    await other.keyboard.press('Escape')
  }
  await other.context().close()

  await page.keyboard.press('f')
  await expect(favourite).toHaveCount(0)
})

test('Enter at once means what was typed, in the palette and in a field of records', async ({ page }) => {
  await page.goto('/admin')
  await settle(page)
  await page.route('**/api/v1/admin/search?**', async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  await ask(page, 'products: chair')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/products\/[0-9a-f-]{36}$/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/chair/iu)

  await page.goto('/admin/products/new')
  await settle(page)
  const category = page.getByRole('combobox', { name: 'Category' })
  await category.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.route('**/api/v1/admin/categories?**', async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  await page.keyboard.type('light')
  await page.keyboard.press('Enter')
  await expect(category).toHaveValue(/light/iu)
})

test('the sheet of shortcuts shows what is bound here, and a closed dialog gives the focus back', async ({ page }) => {
  await page.goto('/admin')
  await settle(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const jump = page.getByRole('button', { name: 'Search or jump to' })
  await jump.focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['Everywhere'])
  await refuseSerious(page, 'the sheet')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(jump).toBeFocused()

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeFocused()
  await page.keyboard.press('?')
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['Everywhere', 'In a list'])
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Search this list' })).toHaveCount(1)
  await sheet.getByRole('switch').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(combobox(page)).toBeFocused()
  await expect(page).toHaveURL(/\/admin\/orders/u)
})

test('favourites are put in order and named by the keyboard', async ({ page, browser }) => {
  await page.goto('/admin')
  const own = await staffPage(page, browser, ['content.page.view', 'catalog.category.view'])
  for (const path of ['/admin/pages?isPublished=true', '/admin/categories']) {
    await own.goto(path)
    await expect(own.getByRole('button', { name: 'Favourite', exact: true })).toHaveAttribute('aria-pressed', 'false')
    await own.keyboard.press('f')
    await expect(own.getByRole('button', { name: 'Favourite', exact: true })).toHaveAttribute('aria-pressed', 'true')
  }
  const arrange = own.getByRole('button', { name: 'Arrange favourites' })
  await arrange.focus()
  await own.keyboard.press('Enter')
  const dialog = own.getByRole('dialog', { name: 'Arrange favourites' })
  await dialog.getByLabel('Name of Pages').focus()
  await own.keyboard.type('Live pages')
  await own.keyboard.press('Enter')
  const grip = dialog.getByRole('button', { name: /^Move Live pages/u })
  await grip.focus()
  await own.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('textbox').last()).toHaveValue('Live pages')
  await own.keyboard.press('Escape')
  await expect(arrange).toBeFocused()
  await own.reload()
  const links = own.getByRole('navigation', { name: 'Modules' }).getByRole('link')
  await expect(links.nth(1)).toHaveText('Categories')
  await expect(links.nth(2)).toHaveText('Live pages')
  await links.nth(2).click()
  await own.waitForURL('**/admin/pages?isPublished=true')
  await own.context().close()
})

for (const width of [390, 1440]) {
  test(`the palette at ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('/admin/products')
      await settle(page)
      if (width === 390) await page.getByRole('button', { name: 'Search or jump to' }).click()
      else await page.keyboard.press('ControlOrMeta+k')
      await combobox(page).fill('lamp')
      await expect(page.getByRole('group', { name: 'Records' })).toBeVisible()
      await settle(page)
      await page.screenshot({ path: `__screenshots__/admin-palette-${width}-${scheme}.png` })
      await refuseSerious(page, `${width} ${scheme}`)
      await combobox(page).fill('xylophone of nowhere')
      await expect(page.getByText('Nothing found for')).toBeVisible()
      await page.screenshot({ path: `__screenshots__/admin-palette-nothing-${width}-${scheme}.png` })
      await page.keyboard.press('Escape')
    }
  })
}
