import { expect, test } from 'vitest'
import type { MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { contactReceivedMail } from './contact-received.ts'
import { orderCancelledMail } from './order-cancelled.ts'
import { orderConfirmationMail } from './order-confirmation.ts'
import { orderFulfilledMail } from './order-fulfilled.ts'
import { orderRefundedMail } from './order-refunded.ts'

const shop: MailShop = {
  name: 'Stoa <Supply>',
  publicUrl: 'https://shop.example',
  supportEmail: 'help@shop.example',
  locale: 'en',
}
const eur = (amount: number) => ({ amount, currency: 'EUR' })
const home = {
  firstName: 'Ana',
  lastName: 'Weiss',
  line1: 'Torstr. 1',
  city: 'Berlin',
  postalCode: '10119',
  country: 'DE',
}
const order: MailOrder = {
  id: '0190a0a0-0000-7000-8000-000000000000',
  number: 1042,
  items: [
    { name: 'Column lamp', variantName: 'Sand', sku: 'LAMP-S', quantity: 2, total: eur(15_800) },
    { name: 'Mug', variantName: '', sku: 'MUG', quantity: 1, total: eur(1400) },
  ],
  subtotal: eur(17_200),
  discountTotal: eur(200),
  shippingTotal: eur(490),
  taxTotal: eur(2792),
  total: eur(17_490),
  refundedTotal: eur(1400),
  pricesIncludeTax: true,
  shippingAddress: home,
  billingAddress: home,
  shippingMethodName: 'Standard',
  fulfilments: [{ carrier: 'DHL', trackingNumber: 'JJD1' }],
  token: 'a+b',
}
const url = 'https://shop.example/orders/0190a0a0-0000-7000-8000-000000000000?token=a%2Bb'

test('the confirmation in plain text says everything', () => {
  const { subject, text } = orderConfirmationMail(shop, order)
  expect(subject).toBe('Your order 1042')
  expect(text.split('\n')).toEqual([
    'Thank you',
    '',
    'We have your order 1042 and are getting it ready. You will hear from us when it is on its way.',
    '',
    '2 × Column lamp (Sand, LAMP-S): €158.00',
    '1 × Mug (MUG): €14.00',
    '',
    'Subtotal: €172.00',
    'Discount: -€2.00',
    'Delivery (Standard): €4.90',
    'Total: €174.90',
    'Tax included: €27.92',
    '',
    'Delivery address:',
    'Ana Weiss',
    'Torstr. 1',
    '10119 Berlin',
    'Germany',
    '',
    `See your order: ${url}`,
    '',
    'Questions? Write to help@shop.example.',
    '',
    'Stoa <Supply>',
    'https://shop.example',
  ])
})

test('and so does the HTML, on one column of 600 px', () => {
  const { html } = orderConfirmationMail(shop, order)
  for (const said of [
    '1042',
    'Column lamp',
    'Sand, LAMP-S',
    '€158.00',
    '-€2.00',
    '€4.90',
    '€27.92',
    '€174.90',
    'Torstr. 1',
    'help@shop.example',
    url,
    'max-width:600px',
    'prefers-color-scheme: dark',
  ]) {
    expect(html).toContain(said)
  }
  expect(html).toContain('Stoa &lt;Supply&gt;')
  expect(html).not.toContain('Billing address')
  expect(html).not.toMatch(/<script|<link|undefined|null|\[object/)
})

test('a different billing address is told', () => {
  const { html, text } = orderConfirmationMail(shop, { ...order, billingAddress: { ...home, company: 'Weiss & Co' } })
  expect(text).toContain('Billing address:\nAna Weiss\nWeiss & Co\nTorstr. 1')
  expect(html).toContain('Weiss &amp; Co')
})

const evil = "\"><script>alert(1)</script><a href='javascript:x'>"
const evilAddress = { ...home, firstName: evil, line1: evil, company: evil }
const evilOrder: MailOrder = {
  ...order,
  items: [{ name: evil, variantName: evil, sku: evil, quantity: 1, total: eur(1) }],
  shippingAddress: evilAddress,
  billingAddress: { ...evilAddress, city: evil },
  shippingMethodName: evil,
  fulfilments: [{ carrier: evil, trackingNumber: evil }],
  token: evil,
}
const contact = {
  id: order.id,
  name: `${evil}\r\nBcc: all@example.com`,
  email: 'a@b.example',
  message: `${evil}\nsecond line`,
}

test.each([
  ['order-confirmation', () => orderConfirmationMail({ ...shop, name: evil, supportEmail: evil }, evilOrder)],
  ['order-fulfilled', () => orderFulfilledMail(shop, evilOrder)],
  ['order-cancelled', () => orderCancelledMail(shop, evilOrder)],
  ['order-refunded', () => orderRefundedMail(shop, evilOrder)],
  ['contact-received', () => contactReceivedMail(shop, contact)],
])('nothing written into %s becomes markup or a header', (_name, write) => {
  const { subject, html, text } = write()
  expect(html).not.toMatch(/<script|<a href='|href="javascript/)
  expect(subject).not.toMatch(/[\r\n]/)
  expect(text.length).toBeGreaterThan(60)
})

test('the other mails say what they are about', () => {
  expect(orderFulfilledMail(shop, order).text).toContain('Follow it at DHL with the number JJD1.')
  expect(orderRefundedMail(shop, order).text).toContain('Refunded so far: €14.00 of €174.90.')
  expect(orderCancelledMail(shop, order).subject).toBe('Your order 1042 was cancelled')
  expect(contactReceivedMail(shop, { ...contact, name: 'Ana', message: 'One\n\nTwo' }).text).toContain(
    'Ana (a@b.example) wrote:\n\nOne\n\nTwo',
  )
})
