import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'

test('a shopper opens an account, keeps an address, buys with it, and orders the same again', async ({ page }) => {
  const email = `noor-${randomUUID().slice(0, 8)}@example.com`
  const main = page.getByRole('main')

  await test.step('opens an account', async () => {
    await page.goto('/account/register')
    await main.getByLabel('First name').fill('Noor')
    await main.getByLabel('Last name').fill('Haddad')
    await main.getByLabel('Email').fill(email)
    await main.getByLabel('Password', { exact: true }).fill('nine lanterns by the sea')
    await main.getByRole('button', { name: 'Open account' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your orders')
    await expect(main).toContainText('Nothing ordered yet.')
  })

  await test.step('keeps an address', async () => {
    await main.getByRole('link', { name: 'Addresses' }).click()
    await main.getByRole('button', { name: 'Add an address' }).click()
    await main.getByLabel('Country').selectOption('NL')
    await main.getByLabel('First name').fill('Noor')
    await main.getByLabel('Last name').fill('Haddad')
    await main.getByLabel('Street and number').fill('Kade 7')
    await main.getByLabel('Postcode').fill('3511')
    await main.getByLabel('City').fill('Utrecht')
    await main.getByLabel('Use this one first').check()
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByText('One looks like 1015 KC')).toBeVisible()
    await main.getByLabel('Postcode').fill('3511 AB')
    await main.getByRole('button', { name: 'Save' }).click()
    await expect(main.getByText('Used first')).toBeVisible()
  })

  await test.step('buys: who and where to are known, so one press is left', async () => {
    await page.goto('/products/straight-jeans')
    await main.getByRole('radio', { name: '32', exact: true }).click()
    await main.getByRole('button', { name: 'Add to bag' }).first().click()
    await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click()
    await expect(main.getByText('Ordering as Noor Haddad.')).toBeVisible()
    await expect(main.getByLabel('Street and number')).toHaveValue('Kade 7')
    await page.getByRole('button', { name: /^Pay / }).click()
    await expect(page).toHaveURL(/\/orders\//, { timeout: 20_000 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, Noor.')
  })

  await test.step('sees the order with what happened', async () => {
    await page.goto('/account/orders')
    await main.getByRole('link', { name: 'Details' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/)
    await expect(main.getByText('Being packed').first()).toBeVisible()
    await expect(main.getByText('What happened')).toBeVisible()
    await expect(main).toContainText('Straight jeans')
    await expect(main).toContainText('3511 AB Utrecht')
  })

  await test.step('orders the same again', async () => {
    await main.getByRole('button', { name: 'Order again' }).click()
    await expect(page.getByRole('dialog')).toContainText('Straight jeans')
    await page.goto('/cart')
    await expect(main.getByRole('listitem').filter({ hasText: 'Straight jeans' })).toContainText('32')
  })
})

test('the name in the profile changes, the password too, and the old one is refused', async ({ page, shopper }) => {
  const account = await shopper.register()
  await shopper.logIn(account)
  const main = page.getByRole('main')
  await page.goto('/account/profile')
  await main.getByLabel('First name').fill('Admiral')
  await main.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true }).last()).toBeVisible()

  await page.goto('/account/security')
  await main.getByLabel('Current password').fill(account.password)
  await main.getByLabel('New password').fill('eleven sheep on a hill')
  await main.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Password changed')).toBeVisible()
  await main.getByRole('button', { name: 'Log out' }).click()

  await page.goto('/account/login')
  await main.getByLabel('Email').fill(account.email)
  await main.getByLabel('Password', { exact: true }).fill(account.password)
  await main.getByRole('button', { name: 'Log in' }).click()
  await expect(main.getByRole('alert')).toContainText('do not go together')
  await main.getByLabel('Password', { exact: true }).fill('eleven sheep on a hill')
  await main.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your orders')
})

test('logging in joins the bag of this browser with the bag of the account, and loses nothing', async ({
  page,
  shopper,
}) => {
  const account = await shopper.register()
  const main = page.getByRole('main')
  const logIn = async () => {
    await page.goto('/account/login?next=/cart')
    await main.getByLabel('Email').fill(account.email)
    await main.getByLabel('Password', { exact: true }).fill(account.password)
    await main.getByRole('button', { name: 'Log in' }).click()
    await expect(page).toHaveURL('/cart')
  }
  await shopper.fillBag([{ slug: 'evening-candle' }, { slug: 'stone-cup', quantity: 3 }])
  await logIn()
  await page.goto('/account/orders')
  await page.getByRole('button', { name: 'Log out' }).click()
  await expect(page.getByRole('button', { name: 'Bag, 0 things' })).toBeVisible()

  await shopper.fillBag([{ slug: 'stone-cup' }, { slug: 'pocket-notebook' }])
  await logIn()
  for (const [name, quantity] of [
    ['Evening candle', '1'],
    ['Stone cup', '3'],
    ['Pocket notebook', '1'],
  ] as const)
    await expect(main.getByRole('listitem').filter({ hasText: name }).getByRole('status')).toHaveText(quantity)
})
