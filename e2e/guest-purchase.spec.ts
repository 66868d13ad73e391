import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Puts the headphones into the bag and goes to the checkout, as a person would. */
async function toCheckout(page: Page): Promise<void> {
  await page.goto('/products/drift-headphones')
  await page.getByRole('button', { name: 'Add to bag' }).first().click()
  const bag = page.getByRole('dialog')
  await expect(bag).toContainText('Drift headphones')
  await bag.getByRole('link', { name: 'Check out' }).click()
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible()
}

async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('First name').fill('Ada')
  await page.getByLabel('Last name').fill('Byron')
  await page.getByLabel('Street and number').fill('Hauptstr. 1')
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('City').fill('Berlin')
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Email').fill('ada@example.com')
  await fillAddress(page)
}

const pay = (page: Page) => page.getByRole('button', { name: /^Pay / }).click()
const onOrder = (page: Page) => expect(page).toHaveURL(/\/orders\//, { timeout: 20_000 })

test('a guest fills in one page, presses once, and gets a mail', async ({ page, request }) => {
  const started = Date.now()
  await toCheckout(page)
  await fillIn(page)
  await pay(page)
  await onOrder(page)
  expect(Date.now() - started, 'time from the product to the order').toBeLessThan(60_000)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, Ada.')
  await expect(page.getByRole('main')).toContainText('Drift headphones')
  await expect
    .poll(async () => (await request.get('/dev/mailbox.json?recipient=ada@example.com')).text(), { timeout: 15_000 })
    .toContain('ada@example.com')
})

test('step by step, the keyboard goes along', async ({ page }) => {
  await toCheckout(page)
  await page.getByLabel('Email').fill('ada@example.com')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('First name')).toBeFocused()
  await fillAddress(page)
  await page.getByRole('button', { name: 'Continue to delivery' }).click()
  await expect(page.getByRole('radio', { name: /To the door/ })).toBeChecked()
  await page.getByText('Express', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pay €158.90' })).toBeVisible()
  await pay(page)
  await onOrder(page)
})

test('what is missing is counted and named, and a press on it leads there', async ({ page }) => {
  await toCheckout(page)
  await pay(page)
  await expect(page.getByText('6 things to fix first:')).toBeVisible()
  await page.getByRole('link', { name: 'postcode' }).click()
  await expect(page.getByLabel('Postcode')).toBeFocused()
  await expect(page.getByText('The postcode is missing.')).toBeVisible()
})

test('a declined card is told, and the next one works', async ({ page }) => {
  await toCheckout(page)
  await fillIn(page)
  await page.getByText('A card the bank declines').click()
  await pay(page)
  await expect(page.getByText('Your bank said no. Nothing was taken; try another card.').first()).toBeVisible()
  await page.getByText('A card that works').click()
  await pay(page)
  await onOrder(page)
})

test('a card that asks to confirm goes by the bank’s page', async ({ page }) => {
  await toCheckout(page)
  await fillIn(page)
  await page.getByText('A card that asks you to confirm').click()
  await pay(page)
  await page.getByRole('button', { name: 'Yes, it is me' }).click({ timeout: 15_000 })
  await onOrder(page)
})

test('a confirmation refused leads back to the checkout, which says so', async ({ page }) => {
  await toCheckout(page)
  await fillIn(page)
  await page.getByText('A card that asks you to confirm').click()
  await pay(page)
  await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 15_000 })
  await expect(page).toHaveURL(/\/checkout$/, { timeout: 15_000 })
  await expect(page.getByText('The payment was not confirmed.').first()).toBeVisible()
})
