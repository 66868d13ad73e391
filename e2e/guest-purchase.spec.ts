import { expect, type Page, test } from '@playwright/test'

/** Puts the headphones into the bag and fills the checkout up to the payment. */
async function fillCheckout(page: Page): Promise<void> {
  await page.goto('/products/drift-headphones')
  await page
    .getByRole('button', { name: /add to bag/i })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('Drift headphones')
  await page.goto('/checkout')
  const main = page.getByRole('main')
  await main.getByLabel('Email').fill('ada@example.com')
  await main.getByRole('button', { name: 'Continue', exact: true }).click()
  await main.getByLabel('Country').selectOption('DE')
  await main.getByLabel('First name').fill('Ada')
  await main.getByLabel('Last name').fill('Byron')
  await main.getByLabel('Street and number').fill('Hauptstr. 1')
  await main.getByLabel('Postcode').fill('10115')
  await main.getByLabel('City').fill('Berlin')
  await main.getByRole('button', { name: 'Continue to delivery' }).click()
  await main.getByText('To the door').first().click()
}

const pay = (page: Page) => page.getByRole('button', { name: /^Pay / }).click()

test('a guest buys something and gets a mail', async ({ page, request }) => {
  await fillCheckout(page)
  await pay(page)
  await expect(page).toHaveURL(/\/orders\//, { timeout: 15_000 })
  await expect(page.getByRole('main')).toContainText('Drift headphones')
  await page.screenshot({ path: '__screenshots__/confirmation-1440.png', fullPage: true })
  await expect
    .poll(async () => (await request.get('/dev/mailbox.json?recipient=ada@example.com')).text(), { timeout: 15_000 })
    .toContain('ada@example.com')
})

test('a declined card is told, and the next one works', async ({ page }) => {
  await fillCheckout(page)
  await page.getByText('A card the bank declines').click()
  await pay(page)
  await expect(page.getByText('Your bank said no. Nothing was taken; try another card.').first()).toBeVisible()
  await page.getByText('A card that works').click()
  await pay(page)
  await expect(page).toHaveURL(/\/orders\//, { timeout: 15_000 })
})

test('a card that asks to confirm goes by the bank’s page', async ({ page }) => {
  await fillCheckout(page)
  await page.getByText('A card that asks you to confirm').click()
  await pay(page)
  await page.getByRole('button', { name: 'Yes, it is me' }).click({ timeout: 15_000 })
  await expect(page).toHaveURL(/\/orders\//, { timeout: 20_000 })
})
