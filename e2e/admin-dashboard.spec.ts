import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/admin${query}`)
  await expect(page.getByRole('group', { name: /^Net revenue by|by (hour|day|week|month)/ })).toBeVisible()
  await settle(page)
}

async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
}

const numberIn = (text: string | null): number => Number((text ?? '').replace(/[^\d.]/g, ''))

test.beforeEach(async ({ shopper, accounts }) => shopper.logIn(accounts.admin))

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [390, 768, 1440]) {
    test(`the dashboard at ${width} px, ${scheme}: chart and tables have nothing serious`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 1100 })
      await open(page)
      await page.screenshot({ path: `__screenshots__/admin-dashboard-full-${width}-${scheme}.png`, fullPage: true })
      await expectNothingSerious(page)
      // Each press leaves one of them fewer.
      const toTable = page.getByRole('button', { name: 'Table', exact: true })
      await toTable.first().click()
      await toTable.click()
      await page.screenshot({ path: `__screenshots__/admin-dashboard-tables-${width}-${scheme}.png`, fullPage: true })
      await expectNothingSerious(page)
    })
  }
}

test('the range stands in the address, and going back brings the one before', async ({ page }) => {
  await open(page)
  const orders = page.getByRole('button', { name: /^Orders/ }).first()
  const ofMonth = numberIn(await orders.locator('.value').textContent())
  await page.getByRole('button', { name: /^Range:/ }).click()
  await page.getByRole('button', { name: 'Last 90 days' }).click()
  await expect(page).toHaveURL(/range=last90/)
  await expect.poll(async () => numberIn(await orders.locator('.value').textContent())).toBeGreaterThan(ofMonth)
  await orders.click()
  await expect(page).toHaveURL(/show=orders/)
  await page.getByRole('button', { name: 'Week', exact: true }).click()
  await expect(page.getByRole('group', { name: /^Orders by week/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('group', { name: /^Orders by week/ })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/admin$/)
  await expect.poll(async () => numberIn(await orders.locator('.value').textContent())).toBe(ofMonth)
})

test('own days, one currency at a time, and a day by the hour', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'USD', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Net revenue \$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Range:/ }).click()
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('From').fill(day)
  await page.getByLabel('To', { exact: true }).fill(day)
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('group', { name: /by hour/ })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`range=custom&from=${day}&to=${day}&currency=USD`))
})

test('the chart is read by keyboard, point by point', async ({ page }) => {
  await open(page)
  const points = page.getByRole('group', { name: /^Net revenue by day/ }).getByRole('img')
  await expect(points).toHaveCount(30)
  await points.last().focus()
  const last = await points.last().getAttribute('aria-label')
  expect(last).toMatch(/^\w{3},? \d+ \w+: €[\d,.]+, 30 days before: €[\d,.]+$/)
  await expect(page.locator('.chart-tip')).toContainText('30 days before')
  await page.keyboard.press('ArrowLeft')
  await expect(points.nth(28)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(points.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.chart-tip')).toHaveCount(0)
})

test('every report is a file whose figures are those on screen', async ({ page }) => {
  await open(page, '?range=last90')
  const saved = async (name: string): Promise<string[]> => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()])
    expect(download.suggestedFilename()).toMatch(/^\w+(-\d{4}-\d\d-\d\d){0,2}\.csv$/)
    return (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  }
  const sales = await saved('Sales over time (CSV)')
  expect(sales).toHaveLength(91)
  const orders = sales.slice(1).reduce((sum, line) => sum + Number(line.split(',')[2]), 0)
  expect(orders).toBe(
    numberIn(
      await page
        .getByRole('button', { name: /^Orders/ })
        .first()
        .locator('.value')
        .textContent(),
    ),
  )
  const products = await saved('Products (CSV)')
  expect(products.length).toBeGreaterThan(6)
  expect(products[1]).toContain((await page.locator('.top-products tbody a').first().textContent()) as string)
  expect((await saved('Categories (CSV)')).length).toBeGreaterThan(5)
  expect((await saved('Low stock (CSV)'))[0]).toContain('SKU')
})
