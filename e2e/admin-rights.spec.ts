import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const password = 'a quiet colonnade at noon'

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

async function api(page: Page) {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  return async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1${path}`, { headers, data })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return found.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const modules = (page: Page) => page.getByRole('navigation', { name: 'Modules' }).getByRole('link')

test('rights are given in the matrix and on one product, and explained', async ({ page, browser, baseURL }) => {
  test.slow()
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/groups/new')
  await page.getByLabel('Name').fill(`Pages ${mark}`)
  await page.getByRole('searchbox', { name: 'Find a permission' }).fill('content.page')
  const row = page.getByRole('checkbox', { name: 'Pages: all permissions' })
  await page.getByRole('checkbox', { name: 'See pages', exact: true }).check()
  await expect(row).toHaveJSProperty('indeterminate', true)
  await page.getByRole('searchbox', { name: 'Find a permission' }).fill('')
  await save(page)
  await page.waitForURL(/\/groups\/[0-9a-f-]{36}$/)
  const groupId = page.url().split('/').at(-1)

  const post = await api(page)
  const email = `edda-${mark}@example.com`
  const user = await post('/admin/users', { email, isStaff: true, groups: [{ groupId }] })
  await post(`/admin/users/${user.id}/set-password`, { password })
  const product = await post('/admin/products', { name: `Only lamp ${mark}`, slug: `only-lamp-${mark}` })

  await page.goto(`/admin/products/${product.id}`)
  await page.getByRole('link', { name: 'Access' }).click()
  await expect(page.getByText('Nobody has rights on this record alone.')).toBeVisible()
  await page.getByRole('combobox', { name: 'User' }).fill(email)
  await page.getByRole('option', { name: email }).click()
  await page.getByRole('checkbox', { name: 'Change products' }).check()
  await page.getByRole('button', { name: 'Give access' }).click()
  await expect(page.getByRole('table', { name: 'Access' }).getByRole('row')).toHaveCount(2)

  const theirs = await (await browser.newContext({ baseURL })).newPage()
  await theirs.goto('/admin')
  await theirs.getByLabel('Email').fill(email)
  await theirs.getByLabel('Password', { exact: true }).fill(password)
  await theirs.getByRole('button', { name: 'Log in' }).click()
  await expect(modules(theirs)).toHaveText(['Dashboard', 'Products', 'Pages', 'Background runs'])
  await theirs.goto('/admin/products')
  await expect(theirs.locator('tbody tr')).toHaveCount(1)
  await theirs.getByRole('link', { name: `Only lamp ${mark}` }).click()
  await theirs.getByLabel('Brand').fill(`Edda ${mark}`)
  await save(theirs)
  await expect(theirs.getByText('Everything is saved')).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Access' })).toHaveCount(0)

  await page.goto(`/admin/users/${user.id}/rights`)
  const rights = page.getByRole('table', { name: 'Effective permissions' })
  await expect(rights.getByRole('row', { name: /See pages/ })).toContainText(`through Pages ${mark}`)
  await expect(rights.getByRole('row', { name: /Change products/ })).toContainText(`on Only lamp ${mark}`)
  await page.getByRole('searchbox', { name: 'Find a permission' }).fill('lamp')
  await expect(rights.getByRole('row', { name: /See pages/ })).toHaveCount(0)
  expect(await serious(page)).toEqual([])

  await page.goto(`/admin/users/${user.id}`)
  expect(await serious(page)).toEqual([])
  await page.getByRole('button', { name: 'Log out everywhere' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Log out everywhere' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await theirs.getByLabel('Brand').fill(`Edda, again ${mark}`)
  await save(theirs)
  await expect(theirs.getByRole('dialog').getByLabel('Password', { exact: true })).toBeVisible()
  await theirs.context().close()
})
