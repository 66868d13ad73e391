import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { staffPage } from './staff-page.ts'

test('a supporter refunds one line of two, writes a note, and the rest stays as it was', async ({
  page,
  shopper,
  accounts,
  browser,
}) => {
  const email = `guest-${randomUUID().slice(0, 8)}@example.com`
  await shopper.logIn(accounts.admin)
  const { id } = await shopper.placeOrder(
    [{ slug: 'drift-headphones' }, { slug: 'evening-candle', quantity: 2 }],
    email,
  )
  const theirs = await staffPage(page, browser, ['orders.order.view', 'orders.order.refund', 'orders.order.note'])
  await theirs.goto(`/admin/orders/${id}`)
  const dialog = theirs.getByRole('dialog')
  const timeline = theirs.getByRole('region', { name: 'Timeline' })
  await expect(timeline).toContainText('Payment received')
  await expect(theirs.getByRole('button', { name: /^Fulfil/ })).toHaveCount(0)

  await theirs.getByRole('button', { name: 'Refund', exact: true }).click()
  const send = dialog.getByRole('button', { name: /^Refund €/ })
  await dialog.getByRole('textbox', { name: 'Quantity of Drift headphones' }).fill('1')
  const amount = dialog.getByLabel('Amount of Drift headphones')
  await expect(amount).toHaveValue('149.00')
  await amount.fill('150')
  await expect(dialog.getByText('More than was paid for it.')).toBeVisible()
  await expect(send).toBeDisabled()
  await amount.fill('100')
  await dialog.getByLabel('Reason').fill('A scratch')
  const { violations } = await new AxeBuilder({ page: theirs }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  await dialog.getByRole('button', { name: /^Refund €100\.00/ }).click()
  await expect(dialog).toBeHidden()

  const lines = theirs.getByRole('region', { name: /^Lines/ })
  await expect(lines.getByRole('row', { name: /Drift headphones/ })).toContainText('−€100.00')
  await expect(lines.getByRole('row', { name: /Evening candle/ })).not.toContainText('refunded')
  await expect(theirs.getByRole('region', { name: 'Payments' })).toContainText('Drift headphones × 1')

  await timeline.getByRole('textbox', { name: 'Note for the team' }).fill('Customer was friendly')
  await timeline.getByRole('button', { name: 'Add note' }).click()
  const note = timeline.getByRole('listitem').filter({ hasText: 'Customer was friendly' })
  await expect(note).toBeVisible()
  await note.getByRole('button', { name: 'More' }).click()
  await theirs.getByRole('menuitem', { name: 'Change note' }).click()
  await dialog.getByLabel('Note for the team').fill('Customer was very friendly')
  await dialog.getByRole('button', { name: /^Save/ }).click()
  await expect(timeline).toContainText('Customer was very friendly')
  await theirs.getByRole('button', { name: 'Customer sees' }).click()
  await expect(timeline).not.toContainText('friendly')
})

test('a supporter without the rights sees no buttons', async ({ page, shopper, accounts, browser }) => {
  await shopper.logIn(accounts.admin)
  const { id } = await shopper.placeOrder([{ slug: 'evening-candle' }], 'ada@example.com')
  const theirs = await staffPage(page, browser, ['orders.order.view'])
  await theirs.goto(`/admin/orders/${id}`)
  await expect(theirs.getByRole('region', { name: 'Timeline' })).toContainText('Order placed')
  await expect(theirs.getByRole('button', { name: /^(Refund|Fulfil|Add note)/ })).toHaveCount(0)
  await expect(theirs.getByRole('textbox', { name: 'Note for the team' })).toHaveCount(0)
})
