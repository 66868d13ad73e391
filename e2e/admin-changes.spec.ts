import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })
const nameField = (page: Page) => page.getByRole('textbox', { name: /^Name/ })
const dialog = (page: Page) => page.getByRole('dialog')

/** Looks at the page on a phone and on a desk, keeps pictures, and answers what axe finds serious. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    await page.screenshot({ path: `__screenshots__/admin-${name}-${width}.png` })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${name} at ${width}: ${id} at ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

/** A product of its own, so that journeys beside this one keep theirs. Answers its address. */
async function makeProduct(page: Page, name: string): Promise<string> {
  await page.goto('/admin/products/new')
  await nameField(page).fill(name)
  await page
    .getByRole('textbox', { name: 'Description', exact: true })
    .fill('Paper and wire.\n\nFolds flat.\n\nMade by hand.')
  await save(page)
  await page.waitForURL(/\/products\/[0-9a-f-]{36}$/)
  await expect(page.getByText('Everything is saved')).toBeVisible()
  return new URL(page.url()).pathname
}

/** A variant with a price, written with its product as an integration would. */
async function addVariant(page: Page, address: string, sku: string): Promise<void> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const answer = await page.request.patch(`/api/v1${address}`, {
    headers: { authorization: `Bearer ${accessToken}` },
    data: { variants: [{ sku, prices: [{ currency: 'EUR', amountMinor: 1950 }] }] },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

async function rename(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name)
  await save(page)
  await expect(page.getByText('Everything is saved')).toBeVisible()
}

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

test('a saved name is undone from the message, done again, and undone by the keyboard', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  await makeProduct(page, `Lantern ${mark}`)
  await rename(page, `Torch ${mark}`)
  // Whoever has the keyboard on it, or the pointer, has all the time they need.
  await messages(page).getByRole('button', { name: 'Undo' }).last().focus()
  const found = await look(page, 'undo-toast')
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  await expect(messages(page).getByText('Undone: Product saved')).toBeVisible()
  await expect(nameField(page)).toHaveValue(`Lantern ${mark}`)
  await messages(page).getByRole('button', { name: 'Redo' }).click()
  await expect(nameField(page)).toHaveValue(`Torch ${mark}`)
  await page.locator('h1').click()
  await page.keyboard.press('z')
  await expect(nameField(page)).toHaveValue(`Lantern ${mark}`)
  expect(found).toEqual([])
})

test('an undo that would overwrite something newer is refused with its reason, and nothing is lost', async ({
  page,
  context,
}) => {
  const mark = randomUUID().slice(0, 6)
  const address = await makeProduct(page, `Lantern ${mark}`)
  await rename(page, `Torch ${mark}`)
  const other = await context.newPage()
  await other.goto(address)
  await rename(other, `Lamp ${mark}`)
  await other.close()
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  const refusal = messages(page).locator('[data-tone=bad]')
  await expect(refusal).toContainText('Not undone: Product saved')
  await expect(refusal).toContainText(`Lamp ${mark} was changed since: Name`)
  expect(await look(page, 'undo-refused')).toEqual([])
  await page.reload()
  await expect(nameField(page)).toHaveValue(`Lamp ${mark}`)
})

test('one field is taken back from the history, then all of a change, then all since a moment', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  const address = await makeProduct(page, `Lantern ${mark}`)
  await page.getByLabel('Brand').fill('Fenwick')
  await page
    .getByRole('textbox', { name: 'Description', exact: true })
    .fill('Paper and brass wire.\n\nFolds flat.\n\nMade by hand.\n\nLit by candles.')
  await rename(page, `Torch ${mark}`)
  await page.getByRole('link', { name: 'History' }).click()
  const newest = page.locator('.revision').first()
  await expect(newest.locator('.prose ins').first()).toHaveText(/brass/)
  await expect(newest.locator('del', { hasText: `Lantern ${mark}` })).toBeVisible()
  const found = await look(page, 'history')

  await newest.getByRole('button', { name: 'Revert Name' }).click()
  await expect(dialog(page).locator('ins')).toHaveText(`Lantern ${mark}`)
  found.push(...(await look(page, 'history-revert')))
  await dialog(page).getByRole('button', { name: 'Revert' }).click()
  await expect(page.locator('.revision')).toHaveCount(3)
  await expect(messages(page).getByText('Name reverted')).toBeVisible()
  // What was taken back by itself can be taken back no more, the rest of the change still can.
  const change = page.locator('.revision').nth(1)
  await expect(change.getByRole('button', { name: 'Revert Name' })).toHaveCount(0)
  await expect(change.getByRole('button', { name: 'Revert Brand' })).toBeVisible()

  await change.getByRole('button', { name: 'Undo this change' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('was changed since: Name')
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeDisabled()
  found.push(...(await look(page, 'history-conflict')))
  await dialog(page).getByRole('button', { name: 'Go back' }).click()

  await page.locator('.revision').last().getByRole('button', { name: 'Restore to here' }).click()
  await expect(dialog(page).locator('.diff-view')).not.toContainText(`Lantern ${mark}`)
  await expect(dialog(page).locator('del', { hasText: 'Fenwick' })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Restore to here' }).click()
  await expect(page.locator('.revision')).toHaveCount(4)
  await page.goto(address)
  await expect(page.getByLabel('Brand')).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Description', exact: true })).toHaveValue(
    'Paper and wire.\n\nFolds flat.\n\nMade by hand.',
  )
  expect(found).toEqual([])
})

test('rows of a table, amounts and choices are told as the form shows them', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  const address = await makeProduct(page, `Lantern ${mark}`)
  await addVariant(page, address, `LAN-${mark}`)
  await page.reload()
  await page.getByRole('button', { name: 'Publish' }).click()
  await dialog(page).getByRole('button', { name: 'Publish' }).click()
  await expect(dialog(page)).toBeHidden()
  await page.goto(`${address}/history`)
  const [published, added] = [page.locator('.revision').nth(0), page.locator('.revision').nth(1)]
  await expect(published.locator('.line').filter({ hasText: 'Status' })).toHaveText('StatusDraftPublished')
  const price = added.locator('.came-or-went').filter({ hasText: `LAN-${mark}, EUR` })
  await expect(price.locator('summary')).toContainText('Added')
  await price.locator('summary').click()
  await expect(price.locator('ins', { hasText: '€19.50' })).toBeVisible()
  expect(await look(page, 'history-rows')).toEqual([])
  await price.getByRole('button', { name: /^Revert: Remove .* again$/ }).click()
  await dialog(page).getByRole('button', { name: 'Revert' }).click()
  await expect(messages(page).getByText(`LAN-${mark}, EUR reverted`)).toBeVisible()
  await expect(page.locator('.revision').first()).toContainText('Removed')
})

test('what was deleted lies in the trash, comes back as it was, and goes for good only after a word', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 6)
  const address = await makeProduct(page, `Lantern ${mark}`)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await dialog(page).getByRole('button', { name: 'Delete product' }).click()
  await expect(messages(page).getByText(`Lantern ${mark} moved to the trash`)).toBeVisible()
  await messages(page).getByRole('button', { name: 'Undo' }).last().click()
  await expect(messages(page).getByText(`Undone: Lantern ${mark} moved to the trash`)).toBeVisible()
  await messages(page).getByRole('button', { name: 'Redo' }).click()
  await expect(messages(page).getByText(/^Done again/)).toBeVisible()

  await page.getByRole('link', { name: /^Trash/ }).click()
  const row = page.getByRole('row', { name: new RegExp(`Lantern ${mark}`) })
  await expect(row).toContainText('admin@stoa.example')
  const found = await look(page, 'trash')
  await row.getByRole('link', { name: `Lantern ${mark}` }).click()
  await expect(page.getByText('This product was deleted.')).toBeVisible()
  await page.goBack()
  await row.getByRole('button', { name: `Restore Lantern ${mark}` }).click()
  await expect(row).toHaveCount(0)
  await page.goto(address)
  await expect(nameField(page)).toHaveValue(`Lantern ${mark}`)

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await dialog(page).getByRole('button', { name: 'Delete product' }).click()
  await page.getByRole('link', { name: /^Trash/ }).click()
  await row.getByRole('checkbox').check()
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete for good' }).click()
  const purge = dialog(page).getByRole('button', { name: 'Delete 1 record for good' })
  await expect(purge).toBeDisabled()
  await dialog(page).getByLabel('Type “delete” to confirm').fill('delete')
  found.push(...(await look(page, 'purge')))
  await purge.click()
  await expect(dialog(page)).toBeHidden()
  await expect(row).toHaveCount(0)
  expect(found).toEqual([])
})

test('the audit log is narrowed to one actor and one record, and tells what was written', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  await makeProduct(page, `Lantern ${mark}`)
  await rename(page, `Torch ${mark}`)
  await page.getByRole('link', { name: 'Audit log' }).click()
  const table = page.getByRole('table', { name: 'Audit log' })
  const entry = table
    .getByRole('row')
    .filter({ hasText: `Torch ${mark}` })
    .filter({ hasText: 'Change a product' })
  await entry.getByRole('button', { name: 'admin@stoa.example' }).click()
  await expect(page).toHaveURL(/actor=[0-9a-f-]{36}/)
  await expect(page.getByRole('combobox', { name: 'Who' })).toHaveValue('admin@stoa.example')
  await page.getByLabel('Object').selectOption('Products')
  await expect(page).toHaveURL(/model=Product/)
  await expect(table.getByText('Log in')).toHaveCount(0)
  await entry.getByRole('button', { expanded: false }).click()
  const detail = table.locator('.audit-detail')
  await expect(detail.locator('del')).toHaveText(`Lantern ${mark}`)
  const found = await look(page, 'audit')
  await page.getByLabel('Address').fill('192.0.2.1')
  await page.getByLabel('Address').press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await page.goBack()
  await entry.getByRole('button', { expanded: false }).click()
  await detail.getByRole('button', { name: 'Undo this change' }).click()
  await expect(dialog(page).locator('ins')).toHaveText(`Lantern ${mark}`)
  await dialog(page).getByRole('button', { name: 'Undo' }).click()
  await expect(messages(page).getByText('Undone: Change a product')).toBeVisible()
  await expect(table.getByRole('row').filter({ hasText: 'Undo of a change' }).first()).toContainText(`Lantern ${mark}`)
  expect(found).toEqual([])
})

test('a whole import is undone from its message', async ({ page }) => {
  const mark = randomUUID().slice(0, 6)
  const sheet = `Handle,Title,Variant SKU,Variant Price\nlamp-${mark},Reading lamp ${mark},LAMP-${mark},89.00`
  await page.goto('/admin/imports')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${mark}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheet) })
  await page.waitForURL(/\/admin\/imports\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: /^Apply/ }).click()
  await expect(messages(page).getByText(`${mark}.csv imported`)).toBeVisible({ timeout: 30_000 })
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect(messages(page).getByText(`Undone: ${mark}.csv imported`)).toBeVisible()
  await page.goto(`/admin/products?q=${mark}`)
  await expect(page.getByRole('heading', { name: 'No products match' })).toBeVisible()
})

test('who may only look sees what happened, and no way back', async ({ page, browser }) => {
  const mark = randomUUID().slice(0, 6)
  const address = await makeProduct(page, `Lantern ${mark}`)
  await rename(page, `Torch ${mark}`)
  const theirs = await staffPage(page, browser, ['catalog.product.view'])
  await expect(theirs.getByRole('link', { name: 'Audit log' })).toHaveCount(0)
  await theirs.goto('/admin/products')
  await expect(theirs.locator('tbody tr').first()).toBeVisible()
  await expect(theirs.getByRole('link', { name: /^Trash/ })).toHaveCount(0)
  await theirs.goto(`${address}/history`)
  await expect(theirs.locator('.revision')).toHaveCount(2)
  await expect(theirs.getByRole('button', { name: /Revert|Undo|Restore/ })).toHaveCount(0)
  await theirs.goto('/admin/products/trash')
  await expect(theirs.getByRole('heading', { name: /You may not see/ })).toBeVisible()
  await theirs.goto('/admin/audit')
  await expect(theirs.getByRole('heading', { name: /You may not see/ })).toBeVisible()
  await theirs.context().close()
})

test('who may change but not delete undoes a change, and is not offered to undo what they made', async ({
  page,
  browser,
}) => {
  const mark = randomUUID().slice(0, 6)
  const theirs = await staffPage(page, browser, [
    'catalog.product.view',
    'catalog.product.add',
    'catalog.product.change',
  ])
  await makeProduct(theirs, `Lantern ${mark}`)
  await expect(messages(theirs).getByText('Product saved')).toBeVisible()
  await expect(messages(theirs).getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await rename(theirs, `Torch ${mark}`)
  await messages(theirs).getByRole('button', { name: 'Undo' }).click()
  await expect(nameField(theirs)).toHaveValue(`Lantern ${mark}`)
  await theirs.context().close()
})
