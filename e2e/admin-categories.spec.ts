import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { staffPage } from './staff-page.ts'

/** A branch of three categories of its own, made by the API; answers its mark. */
async function makeBranch(page: Page): Promise<{ mark: string; top: string }> {
  const mark = randomUUID().slice(0, 6)
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const make = async (name: string, parentId: string | null) => {
    const made = await page.request.post('/api/v1/admin/categories', {
      headers: { authorization: `Bearer ${accessToken}` },
      data: { name, parentId },
    })
    expect(made.status(), await made.text()).toBe(201)
    return (await made.json()).id as string
  }
  const top = await make(`Top ${mark}`, null)
  for (const name of ['One', 'Two', 'Three']) await make(`${name} ${mark}`, top)
  return { mark, top }
}

async function openBranch(page: Page, mark: string) {
  await page.goto('/admin/categories')
  await page.getByRole('searchbox').fill(mark)
  const rows = page.getByRole('treeitem')
  await expect(rows).toHaveCount(4)
  const names = async () => (await rows.allTextContents()).map((text) => text.split(' ')[0])
  const levels = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-level')))
  const row = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name} ${mark}`, 'u') })
  return { names, levels, row }
}

test('an editor moves a category by mouse and takes it back', async ({ page, shopper, accounts }) => {
  await shopper.logIn(accounts.admin)
  const { mark } = await makeBranch(page)
  const { names, levels, row } = await openBranch(page, mark)
  expect(await names()).toEqual(['Top', 'One', 'Three', 'Two'])

  const grip = await row('Two').locator('.tree-grip').boundingBox()
  const target = await row('One').boundingBox()
  if (!grip || !target) throw new Error('The rows are not to be seen')
  await page.mouse.move(grip.x + 5, grip.y + 5)
  await page.mouse.down()
  await page.mouse.move(target.x + 60, target.y + target.height / 2, { steps: 4 })
  await expect(row('One')).toHaveAttribute('data-mark', 'into')
  await page.mouse.move(target.x + 60, target.y + 3, { steps: 4 })
  await expect(row('One')).toHaveAttribute('data-mark', 'before')
  await page.mouse.up()
  await expect.poll(names).toEqual(['Top', 'Two', 'One', 'Three'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(names).toEqual(['Top', 'One', 'Three', 'Two'])
  expect(await levels()).toEqual(['1', '2', '2', '2'])
  await page.reload()
  await page.getByRole('searchbox').fill(mark)
  await expect.poll(names).toEqual(['Top', 'One', 'Three', 'Two'])
})

test('the whole by keyboard: walk, carry, put back, put down, rename', async ({ page, shopper, accounts }) => {
  await shopper.logIn(accounts.admin)
  const { mark } = await makeBranch(page)
  const { names, levels, row } = await openBranch(page, mark)
  await row('Top').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(row('Three')).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowUp')
  expect(await names()).toEqual(['Top', 'Three', 'One', 'Two'])
  await page.keyboard.press('Escape')
  expect(await names()).toEqual(['Top', 'One', 'Three', 'Two'])

  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: `in One ${mark}, last` })).toBeAttached()
  await expect(row('Three')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(levels).toEqual(['1', '2', '3', '2'])
  await expect(page.getByText(`Three ${mark} moved to in One ${mark}, last`)).toBeVisible()

  await row('Two').focus()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: `Name of Two ${mark}` }).fill(`Second ${mark}`)
  await page.keyboard.press('Enter')
  await expect(row('Second')).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
})

test('who may only look gets a plain tree, and the list is one press away', async ({
  page,
  shopper,
  accounts,
  browser,
}) => {
  await shopper.logIn(accounts.admin)
  const { mark } = await makeBranch(page)
  const theirs = await staffPage(page, browser, ['catalog.category.view'])
  const { row } = await openBranch(theirs, mark)
  await expect(theirs.locator('.tree-grip')).toHaveCount(0)
  await expect(theirs.getByRole('button', { name: /^(Add category|More)/ })).toHaveCount(0)
  await row('One').focus()
  await theirs.keyboard.press('Alt+ArrowRight')
  await expect(row('One')).toHaveAttribute('aria-level', '2')
  await theirs.getByRole('button', { name: 'As a list' }).click()
  await expect(theirs.getByRole('table', { name: 'Categories' })).toBeVisible()
  await theirs.getByRole('button', { name: 'As a tree' }).click()
  await expect(theirs.getByRole('tree')).toBeVisible()
})
