import { formatMoney } from '@stoa/kernel'
import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { button, layout, paragraph } from './layout.ts'
import { orderUrl } from './order-parts.ts'

/** Sent for each refund. */
export function orderRefundedMail(shop: MailShop, order: MailOrder): MailContent {
  const url = orderUrl(shop, order)
  const intro = `We have sent money for your order ${order.number} back the way it came. Banks take up to five working days to show it.`
  const soFar = `Refunded so far: ${formatMoney(order.refundedTotal, shop.locale)} of ${formatMoney(order.total, shop.locale)}.`
  return layout(shop, {
    subject: `A refund for your order ${order.number}`,
    preview: intro,
    heading: 'Refunded',
    body: html`${paragraph(intro)}${paragraph(soFar)}${button('See your order', url)}`,
    text: [intro, soFar, '', `See your order: ${url}`],
  })
}
