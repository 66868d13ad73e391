import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'

test('a shopkeeper finds the order a guest just placed, sends it in two parcels and refunds a line', async ({
  page,
  shopper,
  accounts,
  request,
}) => {
  const email = `guest-${randomUUID().slice(0, 8)}@example.com`
  await page.goto('/admin')
  const { number } = await shopper.placeOrder(
    [{ slug: 'drift-headphones' }, { slug: 'evening-candle', quantity: 2 }],
    email,
  )
  const subjects = async () => {
    const { data } = await (await request.get(`/dev/mailbox.json?recipient=${email}`)).json()
    return data.map((mail: { subject: string }) => mail.subject)
  }

  await page.getByLabel('Email').fill(accounts.admin.email)
  await page.getByLabel('Password', { exact: true }).fill(accounts.admin.password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('link', { name: 'Orders', exact: true }).first().click()
  await page.getByRole('searchbox', { name: 'Search orders' }).fill(email)
  await page.getByRole('link', { name: String(number), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`#${number}`)

  const dialog = page.getByRole('dialog')
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const parcels = page.getByRole('region', { name: 'Parcels' })

  await page.getByRole('button', { name: /^Fulfil 3 items/ }).click()
  await dialog.getByRole('textbox', { name: /Evening candle/ }).fill('1')
  await dialog.getByLabel('Carrier').fill('DHL')
  await dialog.getByLabel('Tracking number').fill('JD014600003')
  await dialog.getByRole('button', { name: /^Fulfil 2 items/ }).click()
  await expect(dialog).toBeHidden()
  await expect(parcels).toContainText('DHL JD014600003')
  await expect(timeline).toContainText('Part of it is on its way')
  await expect.poll(subjects, { timeout: 20_000 }).toContain(`Your order ${number} is on its way`)

  await page.getByRole('button', { name: /^Fulfil 1 item/ }).click()
  await dialog.getByRole('button', { name: /^Fulfil 1 item/ }).click()
  await expect(parcels.getByText('Parcel 2')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Fulfil/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Refund', exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Quantity of Drift headphones' }).fill('1')
  await dialog.getByLabel('Reason').fill('Arrived with a scratch')
  await expect(dialog.getByLabel('Amount of Drift headphones')).toHaveValue('149.00')
  await dialog.getByRole('button', { name: /^Refund €149\.00/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Payments' })).toContainText('Refunded €149.00')
  await expect(timeline.getByRole('listitem').filter({ hasText: 'Partly refunded' })).toContainText(
    'Arrived with a scratch',
  )
  await expect.poll(subjects, { timeout: 20_000 }).toContain(`A refund for your order ${number}`)

  await page.reload()
  await expect(page.getByRole('region', { name: /^Lines/ })).toContainText('1 refunded')
})

test('a cancelled order offers nothing that cannot be done any more', async ({ page, shopper, accounts }) => {
  await shopper.logIn(accounts.admin)
  const { id } = await shopper.placeOrder([{ slug: 'evening-candle' }], 'ada@example.com')
  await page.goto(`/admin/orders/${id}`)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /^Cancel/ }).click()
  await page.getByRole('dialog').getByLabel('Reason').fill('Ordered twice')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Cancel/ })
    .click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Order cancelled')
  await expect(page.getByRole('button', { name: /^(Fulfil|Refund)/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['History'])
})
