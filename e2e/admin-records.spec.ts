import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const password = 'a quiet colonnade at noon'
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => expect(page.getByText('Everything is saved')).toBeVisible()
const card = (page: Page, name: RegExp) => page.getByRole('region', { name })

/** Adds a row to a table of the form and answers its table. */
async function addRow(page: Page, name: RegExp) {
  const table = card(page, name)
  await table.getByRole('button', { name: 'Add row' }).first().click()
  return table
}

test.beforeEach(({ shopper, accounts }) => shopper.logIn(accounts.admin))

test('a shopkeeper makes a product with options, variants, a price and a picture, and publishes it', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/products/new')
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Paper lantern ${mark}`)
  await expect(page.getByLabel('Slug')).toHaveValue(`paper-lantern-${mark}`)
  const picture = readFileSync(join(import.meta.dirname, '../apps/api/src/seed/pictures/backpack.webp'))
  await page
    .locator('.media-picker input[type=file]')
    .setInputFiles({ name: `lantern-${mark}.webp`, mimeType: 'image/webp', buffer: picture })
  await expect(card(page, /^Pictures/).locator('img')).toHaveCount(1)

  const options = await addRow(page, /^Options/)
  await options.getByLabel('Name, row 1').fill('Colour')
  await options.getByRole('button', { name: 'Add', exact: true }).click()
  await page.keyboard.type('Red')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Blue')

  const variants = await addRow(page, /^Variants/)
  await variants.getByLabel('SKU, row 1').fill(`LAN-${mark}-R`)
  await variants.getByLabel('Colour, Options, row 1').selectOption('Red')
  await variants.getByRole('group', { name: 'Prices' }).getByRole('button', { name: 'Add row' }).click()
  await variants.getByLabel('Currency, row 1').selectOption('EUR')
  await variants.getByLabel('Price, row 1').fill('19.50')
  await save(page)
  await page.waitForURL(/\/products\/[0-9a-f-]{36}$/)

  await page.getByRole('button', { name: 'Make…' }).click()
  await page.getByRole('dialog').getByLabel('SKUs begin with').fill(`LAN-${mark}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Make 1 variant' }).click()
  await expect(page.getByRole('gridcell', { name: 'Blue', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(card(page, /^Publishing/)).toContainText('Published')
  const product = await (await page.request.get(`/api/v1/products/paper-lantern-${mark}`)).json()
  expect(product.options).toEqual([{ name: 'Colour', values: ['Red', 'Blue'] }])
  expect(product.variants.map((each: { options: object }) => each.options)).toEqual([
    { Colour: 'Red' },
    { Colour: 'Blue' },
  ])
  expect(product.price.min).toEqual({ amount: 1950, currency: 'EUR' })

  await options.getByLabel('Name, row 1').fill('Shade')
  await save(page)
  await saved(page)
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('main')).toContainText('Shade')
  await page.getByRole('link', { name: 'Main' }).click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog')).toContainText(`LAN-${mark}-R`)
  await page.getByRole('dialog').getByRole('button', { name: 'Delete product' }).click()
  await expect(page).toHaveURL(/\/admin\/products$/)
  expect((await page.request.get(`/api/v1/products/paper-lantern-${mark}`)).status()).toBe(404)
})

test('two people save the same page: the second is asked which words to keep, and nothing unsaved is lost by leaving', async ({
  page,
  context,
}) => {
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/pages/new')
  await page.getByRole('textbox', { name: /^Title/ }).fill(`House rules ${mark}`)
  await page.getByLabel('Body').fill('Be kind.')
  await save(page)
  await page.waitForURL(/\/pages\/[0-9a-f-]{36}$/)

  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: /^Title/ }).fill(`Rules of theirs ${mark}`)
  await save(other)
  await saved(other)
  await other.close()

  await page.getByRole('textbox', { name: /^Title/ }).fill(`Rules of mine ${mark}`)
  await save(page)
  await expect(page.getByText('Choose which to keep')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(2)
  await page.getByText(`Rules of theirs ${mark}`).last().click()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue(`Rules of theirs ${mark}`)

  await page.getByRole('textbox', { name: /^Title/ }).fill(`Unsaved ${mark}`)
  await page.getByRole('link', { name: 'Orders', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByRole('textbox', { name: /^Title/ })).toHaveValue(`Unsaved ${mark}`)
  await save(page)
  await saved(page)
})

test('a list is filtered, ordered and paged, and the address keeps all of it', async ({ page }) => {
  await page.goto('/admin/orders')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const panel = page.getByRole('complementary', { name: 'Filters' })
  await panel.getByRole('checkbox', { name: 'Unfulfilled' }).check()
  await panel.getByRole('button', { name: /^Show/ }).click()
  await expect(page).toHaveURL(/fulfilmentStatus__in=unfulfilled/)
  const states = page.locator('tbody tr')
  await expect(states.first()).toContainText('Unfulfilled')
  await expect(states.filter({ hasNotText: 'Unfulfilled' })).toHaveCount(0)
  const unordered = (await page.locator('tbody tr a').first().textContent()) ?? ''
  await page
    .getByRole('columnheader', { name: 'Number' })
    .getByRole('link')
    .or(page.getByRole('button', { name: /Number/ }))
    .first()
    .click()
  await expect(page).toHaveURL(/ordering=/)
  await expect(page.locator('tbody tr a').first()).not.toHaveText(unordered)
  const address = page.url()
  const first = await page.locator('tbody tr a').first().textContent()
  await page.locator('tbody tr a').first().click()
  await page.waitForURL(/[0-9a-f-]{36}$/)
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(page.locator('tbody tr a').first()).toHaveText(first ?? '')
})

test('staff see what their group allows, and no button beyond it', async ({ page, browser, baseURL }) => {
  const mark = randomUUID().slice(0, 6)
  await page.goto('/admin/groups/new')
  await page.getByLabel('Name').fill(`Lookers ${mark}`)
  for (const [code, name] of [
    ['catalog.product.view', 'See products'],
    ['orders.order.view', 'See orders'],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Find a permission' }).fill(code)
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await save(page)
  await page.waitForURL(/\/groups\/[0-9a-f-]{36}$/)

  const email = `lou-${mark}@example.com`
  await page.goto('/admin/users/new')
  await page.getByLabel('Email').fill('no address')
  await save(page)
  await expect(page.getByText('This is not an e-mail address.').first()).toBeVisible()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Is staff').check()
  await page.getByRole('combobox', { name: 'Add to groups' }).fill(`Lookers ${mark}`)
  await page.getByRole('option', { name: `Lookers ${mark}` }).click()
  await save(page)
  await page.waitForURL(/\/users\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: 'Set password' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel(/password/i)
    .first()
    .fill(password)
  await dialog.getByRole('button', { name: 'Set password' }).click()
  await expect(dialog).toBeHidden()

  const theirs = await (await browser.newContext({ baseURL })).newPage()
  await theirs.goto('/admin')
  await theirs.getByLabel('Email').fill(email)
  await theirs.getByLabel('Password', { exact: true }).fill(password)
  await theirs.getByRole('button', { name: 'Log in' }).click()
  await expect(theirs.getByRole('navigation', { name: 'Modules' }).getByRole('link')).toHaveText([
    'Dashboard',
    'Orders',
    'Products',
  ])
  await theirs.goto('/admin/products')
  await expect(theirs.locator('tbody tr').first()).toBeVisible()
  await expect(theirs.getByRole('link', { name: /^(Add product|Import)/ })).toHaveCount(0)
  await theirs.locator('tbody a').first().click()
  await expect(theirs.getByRole('region', { name: 'Product' })).toBeVisible()
  await expect(theirs.getByRole('button', { name: /^(Save|Publish|Archive)/ })).toHaveCount(0)
  await theirs.goto('/admin/orders?fulfilmentStatus=unfulfilled&status=placed')
  await theirs.locator('tbody a').first().click()
  await expect(theirs.getByRole('region', { name: /^Lines/ })).toBeVisible()
  await expect(theirs.getByRole('button', { name: /^(Fulfil|Refund|Create parcel)/ })).toHaveCount(0)
  await theirs.goto('/admin/users')
  await expect(theirs.getByRole('heading', { name: /You may not see/ })).toBeVisible()
  await theirs.context().close()
})
