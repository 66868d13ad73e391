import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { button, layout, paragraph } from './layout.ts'
import { linesAndTotals, orderUrl } from './order-parts.ts'

/** Sent when an order is called off, whoever called it off. */
export function orderCancelledMail(shop: MailShop, order: MailOrder): MailContent {
  const url = orderUrl(shop, order)
  const lines = linesAndTotals(shop, order)
  const intro = `Your order ${order.number} was cancelled. If you have paid already, the money goes back the way it came.`
  return layout(shop, {
    subject: `Your order ${order.number} was cancelled`,
    preview: intro,
    heading: 'Cancelled',
    body: html`${paragraph(intro)}${lines.html}${button('See your order', url)}`,
    text: [intro, '', ...lines.text, '', `See your order: ${url}`],
  })
}
