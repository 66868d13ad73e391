import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const row = (page: Page, name: string) => page.locator('tbody tr').filter({ hasText: name })
const heads = (page: Page) => page.locator('thead th[data-column]').allTextContents()

async function serious(page: Page): Promise<string[]> {
  await settle(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)
}

/** The API as the person on the page has it. */
async function apiOf(page: Page) {
  if (!page.url().includes('/admin')) await page.goto('/admin')
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  return {
    create: async (name: string, vendor: string): Promise<string> => {
      const made = await page.request.post('/api/v1/admin/products', { headers, data: { name, vendor } })
      expect(made.status(), await made.text()).toBe(201)
      return (await made.json()).id
    },
    patch: async (id: string, data: object) => {
      const changed = await page.request.patch(`/api/v1/admin/products/${id}`, { headers, data })
      expect(changed.ok(), await changed.text()).toBe(true)
    },
  }
}

/** Two products that only this journey knows, and the list of them. */
async function openOwn(page: Page, query = '') {
  const mark = randomUUID().slice(0, 8)
  const api = await apiOf(page)
  const lantern = await api.create(`Lantern ${mark}`, mark)
  await api.create(`Kite ${mark}`, mark)
  await page.goto(`/admin/products?vendor=${mark}&view=all${query}`)
  await expect(page.locator('tbody tr[data-row]')).toHaveCount(2)
  return { mark, lantern, api }
}

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

test('a cell is edited where it stands, by the keyboard, undone, and refused with what was typed kept', async ({
  page,
}) => {
  const { mark } = await openOwn(page, '&columns=name,vendor,status')
  const name = page.getByRole('textbox', { name: `Edit Name of Lantern ${mark}` })
  await page.getByRole('link', { name: `Lantern ${mark}` }).focus()
  await page.keyboard.press('F2')
  await expect(name).toBeFocused()
  expect(await serious(page)).toEqual([])
  await name.fill(`Torch ${mark}`)
  await page.keyboard.press('Enter')
  await expect(messages(page).getByText(`Torch ${mark}: Name saved`)).toBeVisible()
  await expect(page.getByRole('link', { name: `Torch ${mark}` })).toBeVisible()
  await expect(page.getByRole('button', { name: `Edit Name of Torch ${mark}` })).toBeFocused()
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('link', { name: `Lantern ${mark}` })).toBeVisible()

  await page.getByRole('link', { name: `Lantern ${mark}` }).focus()
  await page.keyboard.press('F2')
  await name.fill('')
  await page.keyboard.press('Enter')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toHaveValue('')
  await name.fill(`Candle ${mark}`)
  await page.keyboard.press('Tab')
  const brand = page.getByRole('textbox', { name: /^Edit Brand of/ })
  await expect(brand).toBeFocused()
  await expect(page.getByRole('link', { name: `Candle ${mark}` })).toBeVisible()
  await brand.fill('Nobody')
  await page.keyboard.press('Escape')
  await expect(row(page, `Candle ${mark}`).getByRole('button', { name: `${mark} Edit Brand` })).toBeFocused()
})

test('two who change one cell see both values, and choose', async ({ page }) => {
  const { mark, lantern, api } = await openOwn(page, '&columns=name,vendor,metaTitle')
  const edit = async (from: string, to: string) => {
    await page.getByRole('link', { name: `${from} ${mark}` }).focus()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: `Edit Name of ${from} ${mark}` }).fill(`${to} ${mark}`)
    await page.keyboard.press('Enter')
  }
  await api.patch(lantern, { metaTitle: 'Another field' })
  await edit('Lantern', 'Torch')
  await expect(messages(page).getByText(`Torch ${mark}: Name saved`)).toBeVisible()
  await expect(row(page, 'Torch')).toContainText('Another field')

  await api.patch(lantern, { name: `Lamp ${mark}` })
  await edit('Torch', 'Candle')
  const conflict = page.getByRole('alertdialog', { name: 'Name was changed meanwhile' })
  await expect(conflict).toContainText(`Candle ${mark}`)
  await expect(conflict).toContainText(`Lamp ${mark}`)
  expect(await serious(page)).toEqual([])
  await conflict.getByRole('button', { name: /^Take theirs/ }).click()
  await expect(page.getByRole('link', { name: `Lamp ${mark}` })).toBeVisible()

  await api.patch(lantern, { name: `Beacon ${mark}` })
  await edit('Lamp', 'Candle')
  await conflict.getByRole('button', { name: /^Keep yours/ }).click()
  await expect(messages(page).getByText(`Candle ${mark}: Name saved`)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: `Candle ${mark}` })).toBeVisible()
})

test('columns are chosen, moved and made wider, and are there again after a reload', async ({ page }) => {
  await openOwn(page)
  expect(await heads(page)).toEqual(['Name', 'Status', 'Price', 'Stock', 'Category', 'Updated at'])
  await page.getByRole('button', { name: 'Columns' }).click()
  const menu = page.getByRole('dialog', { name: 'Columns' })
  await menu.getByRole('checkbox', { name: 'Brand' }).check()
  await menu.getByRole('checkbox', { name: 'Stock' }).uncheck()
  for (let step = 0; step < 5; step++) {
    await menu.getByRole('button', { name: /^Move Brand/ }).press('ArrowUp')
  }
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('Escape')
  const own = ['Brand', 'Name', 'Status', 'Price', 'Category', 'Updated at']
  await expect.poll(() => heads(page)).toEqual(own)
  await expect(page).toHaveURL(/columns=image%2Cvendor%2Cname%2Cstatus%2Cprice%2Ccategory%2CupdatedAt/)

  const edge = page.getByRole('separator', { name: 'Width of Status' })
  const widthOf = () => page.locator('th[data-column=status]').evaluate((head) => head.getBoundingClientRect().width)
  const before = await widthOf()
  for (let step = 0; step < 4; step++) await edge.press('ArrowRight')
  const wider = await widthOf()
  expect(wider).toBeGreaterThan(before + 32)
  const box = (await edge.boundingBox()) as { x: number; y: number; width: number; height: number }
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + 54, box.y + 4, { steps: 5 })
  await page.mouse.up()
  const widest = await widthOf()
  expect(widest).toBeGreaterThan(wider + 32)
  await page.reload()
  await expect.poll(() => heads(page)).toEqual(own)
  expect(Math.abs((await widthOf()) - widest)).toBeLessThan(2)

  await page.getByRole('button', { name: 'Columns' }).click()
  await menu.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => heads(page)).toEqual(['Name', 'Status', 'Price', 'Stock', 'Category', 'Updated at'])
  await expect(edge).toHaveAttribute('aria-valuetext', 'As wide as its content')
})

test('a view is kept, shared and begun with; who only reads it cannot change it', async ({ page, browser }) => {
  const { mark } = await openOwn(page, '&ordering=name')
  const tab = (on: Page) => views(on).getByRole('link', { name: `Mine ${mark}` })
  await views(page).getByRole('button', { name: 'Save as a view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as a view' })
  await dialog.getByLabel('Name of the view').fill(`Mine ${mark}`)
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(tab(page)).toHaveAttribute('aria-current', 'true')

  const other = await staffPage(page, browser, ['catalog.product.view'])
  await other.goto('/admin/products')
  await expect(views(other).getByRole('link', { name: 'All' })).toBeVisible()
  await expect(tab(other)).toHaveCount(0)

  const menu = (on: Page) => views(on).getByRole('button', { name: `View Mine ${mark}: what to do with it` })
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Rename or share' }).click()
  await page.getByRole('checkbox', { name: 'Everybody who sees this list may use it' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await other.reload()
  await tab(other).click()
  await expect(other.locator('tbody tr[data-row]')).toHaveCount(2)
  await menu(other).click()
  await expect(other.getByRole('menuitem')).toHaveText(['Begin with this view'])
  await other.getByRole('menuitem', { name: 'Begin with this view' }).click()
  await expect(messages(other).getByText(`Mine ${mark} opens first from now on`)).toBeVisible()
  await other.goto('/admin/products')
  await expect(other).toHaveURL(new RegExp(`vendor=${mark}`))

  await page
    .getByRole('button', { name: /^Price|^Name/ })
    .first()
    .click()
  await expect(views(page).getByText('View changed')).toBeVisible()
  await views(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(views(page).getByText('View changed')).toHaveCount(0)
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Delete view' }).click()
  await expect(tab(page)).toHaveCount(0)
  await expect(messages(page).getByText(`View Mine ${mark} deleted`)).toBeVisible()
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  await expect(tab(page)).toHaveAttribute('aria-current', 'true')
  await other.context().close()
})

test('dates lead down to a day and back, with the number of rows at each step', async ({ page }) => {
  const { mark } = await openOwn(page)
  const drill = page.getByRole('navigation', { name: 'Created at' })
  const deepest = drill.getByRole('button').last()
  for (const part of ['year', 'month', 'day']) {
    await expect(deepest).toHaveText(/ 2$/)
    await deepest.click()
    await expect(page).toHaveURL(new RegExp(`createdAt__${part}=\\d+`))
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(2)
  }
  await expect(deepest).toHaveAttribute('aria-current', 'true')
  expect(await serious(page)).toEqual([])
  await drill.getByRole('button').nth(1).click()
  await expect(page).not.toHaveURL(/createdAt__(month|day)/)
  await drill.getByRole('button', { name: 'All time' }).click()
  await expect(page).toHaveURL(new RegExp(`\\?vendor=${mark}&view=all$`))
})
