import { expect, test } from './fixtures.ts'

test('an address that is nobody’s leads on: by search, to the front door, to the next shelf', async ({ page }) => {
  await page.goto('/products/never-made')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing on this shelf.')
  await expect(page.getByRole('heading', { name: 'On the next shelf' })).toBeVisible()
  await page.getByRole('main').getByRole('searchbox').fill('lamp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=lamp$/)
  await page.goto('/nowhere/at/all')
  await page.getByRole('link', { name: 'Go to the front door' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Everyday things')
})

test('a server that fails is told, and trying again shows the page once it is well', async ({ page }) => {
  let isIll = true
  await page.route('**/api/v1/home*', (route) =>
    isIll ? route.fulfill({ status: 500, json: { code: 'INTERNAL' } }) : route.fallback(),
  )
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That did not work.', { timeout: 20_000 })
  isIll = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Everyday things')
})

test('a bag that sold out meanwhile is told on its line', async ({ page, shopper }) => {
  // Nobody else buys this one: what is left stays what it is.
  await shopper.fillBag([{ slug: 'mantel-clock', quantity: 900 }])
  await page.goto('/cart')
  const line = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Mantel clock' })
  await expect(line).toContainText(/Only \d+ left\./)
  await line.getByRole('button', { name: /^Take \d+$/ }).click()
  await expect(line).not.toContainText('left.')
})
