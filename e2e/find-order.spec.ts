import { expect, test } from './fixtures.ts'

test('a guest finds an order by its number and email, and not by another email', async ({ page, shopper }) => {
  const { number } = await shopper.placeOrder([{ slug: 'evening-candle' }], 'find@example.com')
  const main = page.getByRole('main')
  await page.goto('/find-order')
  await main.getByLabel('Order number').fill(String(number))
  await main.getByLabel('Email').fill('somebody@example.com')
  await main.getByRole('button', { name: 'Find it' }).click()
  await expect(main.getByRole('alert')).toContainText('No order goes by that number and email together.')

  await main.getByLabel('Email').fill('Find@Example.com')
  await main.getByRole('button', { name: 'Find it' }).click()
  await expect(page).toHaveURL(/\/orders\/.+token=/)
  await expect(main).toContainText(`Order ${number}`)
  await expect(main).toContainText('Evening candle')
})

test('an order does not open without its token', async ({ page, shopper }) => {
  const { id } = await shopper.placeOrder([{ slug: 'evening-candle' }], 'token@example.com')
  await page.goto(`/orders/${id}?token=forged`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing on this shelf.')
  await expect(page.getByRole('main')).not.toContainText('Evening candle')
})
