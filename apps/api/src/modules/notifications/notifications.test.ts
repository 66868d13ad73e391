import { newId } from '@stoa/kernel'
import { inTransaction } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { deliverEvent, routeEvents } from '../../jobs/event-delivery.ts'
import type { Mail } from '../../services/mailer.ts'
import { deliverMailJob } from './deliver-mail.ts'
import { sendMail } from './index.ts'

let shop: TestShop
const sent: Mail[] = []
let isDown = false

beforeAll(async () => {
  shop = await openTestShop(
    {},
    {
      mailer: {
        send: async (mail) => {
          if (isDown) throw new Error('The mail server is down')
          sent.push(mail)
        },
        close: async () => undefined,
      },
    },
  )
})
afterAll(() => shop.close())

const kept = () =>
  shop.core.database.query<{ id: string; recipient: string; template: string; sentAt: Date | null }>({
    text: 'SELECT id, recipient, template, "sentAt" FROM "MailMessage" ORDER BY id',
  })
const queued = () =>
  shop.core.database.query<{ payload: { id: string }; key: string }>({
    text: `SELECT j.payload, j.key FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'mail.send' ORDER BY j.id`,
  })
const deliver = (id: string) => deliverMailJob.run(shop.core.systemContext('mail.send'), { id } as never)
const mail = {
  template: 'test',
  recipient: 'ana@example.com',
  content: { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' },
}

test('one cause mails once, however often and however parallel it is told', async () => {
  const ctx = shop.core.systemContext('test')
  await Promise.all(Array.from({ length: 8 }, () => sendMail(ctx, { ...mail, dedupeKey: 'cause 1' })))
  await sendMail(ctx, { ...mail, dedupeKey: 'cause 1' })
  const [one, ...others] = await kept()
  expect(others).toEqual([])
  expect(await queued()).toEqual([{ payload: { id: one?.id }, key: `mail ${one?.id}` }])
})

test('a mail is marked when the server has taken it, and not sent again', async () => {
  const [one] = await kept()
  const id = one?.id as string
  isDown = true
  await expect(deliver(id)).rejects.toThrow('down')
  expect((await kept())[0]?.sentAt).toBeNull()
  isDown = false
  await deliver(id)
  await deliver(id)
  expect(sent).toEqual([{ to: 'ana@example.com', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }])
  expect((await kept())[0]?.sentAt).toEqual(shop.clock.now())
})

test('a transaction that fails leaves neither mail nor job', async () => {
  const before = [await kept(), await queued()]
  const { hooks } = shop.core.runtime
  const work = inTransaction(shop.core.systemContext('test'), hooks, async (ctx) => {
    await sendMail(ctx, { ...mail, dedupeKey: 'cause 2' })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect([await kept(), await queued()]).toEqual(before)
})

async function deliverContact(): Promise<void> {
  const events = await shop.core.database.query<{ id: string }>({
    text: `SELECT id FROM "OutboxEvent" WHERE name = 'contact.received'`,
  })
  await routeEvents(
    shop.core,
    events.map((event) => event.id),
  )
  for (const { id } of events) await deliverEvent(shop.core, { id, subscriber: 'notifications.contact-received' })
}

test('what somebody writes reaches the support address, where there is one', async () => {
  await shop.call('POST', '/contact', { body: { name: 'Ana', email: 'ana@example.com', message: 'Where is it?' } })
  await deliverContact()
  expect((await kept()).filter((row) => row.template === 'contact-received')).toEqual([])
  const data = {
    name: 'Stoa',
    defaultCurrency: 'EUR',
    currencies: ['EUR'],
    country: 'DE',
    supportEmail: 'help@stoa.example',
  }
  await shop.core.database.prisma.shopSettings.create({ data })
  await deliverContact()
  await deliverContact()
  expect((await kept()).filter((row) => row.template === 'contact-received').map((row) => row.recipient)).toEqual([
    'help@stoa.example',
  ])
})

const address = {
  firstName: 'Ana',
  lastName: 'Weiss',
  line1: 'Torstr. 1',
  city: 'Berlin',
  postalCode: '10119',
  country: 'DE',
}

async function placedOrder(): Promise<string> {
  const order = await shop.core.database.prisma.order.create({
    data: {
      number: 1042,
      cartId: newId(),
      email: 'buyer@example.com',
      currency: 'EUR',
      subtotalMinor: 1400,
      shippingTotalMinor: 490,
      taxTotalMinor: 302,
      totalMinor: 1890,
      pricesIncludeTax: true,
      shippingAddress: address,
      billingAddress: address,
      items: {
        create: {
          variantId: newId(),
          productId: newId(),
          productSlug: 'mug',
          sku: 'MUG',
          name: 'Mug',
          quantity: 1,
          unitPriceMinor: 1400,
          totalMinor: 1400,
        },
      },
    },
  })
  return order.id
}

test('whoever ordered hears of each thing that happens, once for each event', async () => {
  const orderId = await placedOrder()
  const kinds = {
    'order.placed': 'order-confirmation',
    'order.fulfilled': 'order-fulfilled',
    'order.cancelled': 'order-cancelled',
    'order.refunded': 'order-refunded',
  }
  for (const [name, template] of [...Object.entries(kinds), ['order.refunded', 'order-refunded'] as const]) {
    const event = await shop.core.database.prisma.outboxEvent.create({
      data: { name, aggregateId: orderId, payload: { orderId } },
    })
    for (const _ of [1, 2]) await deliverEvent(shop.core, { id: event.id, subscriber: `notifications.${template}` })
  }
  const mails = await shop.core.database.query<{ template: string; text: string }>({
    text: `SELECT template, text FROM "MailMessage" WHERE recipient = 'buyer@example.com' ORDER BY id`,
  })
  expect(mails.map((one) => one.template)).toEqual([...Object.values(kinds), 'order-refunded'])
  const token = shop.core.services.links.sign('order', orderId)
  expect(mails[0]?.text).toContain(`https://shop.example/orders/${orderId}?token=${token}`)
  expect(mails[0]?.text).toContain('Total: €18.90')
})

test('mails are shown to staff with the permission only', async () => {
  expect((await shop.call('GET', '/admin/mail-messages')).statusCode).toBe(401)
})
