import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../order-view.ts'
import { button, layout, paragraph } from './layout.ts'
import { orderUrl } from './order-parts.ts'

/** Sent for each refund. */
export function orderRefunded(shop: MailShop, order: MailOrder): MailContent {
  const url = orderUrl(shop, order)
  const intro = `We have sent money for your order ${order.number} back the way it came. Banks take up to five working days to show it.`
  return layout(shop, {
    subject: `A refund for your order ${order.number}`,
    preview: intro,
    heading: 'Refunded',
    body: html`${paragraph(intro)}${button('See your order', url)}`,
    text: [intro, '', `See your order: ${url}`],
  })
}
