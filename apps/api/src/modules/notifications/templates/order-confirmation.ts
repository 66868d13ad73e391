import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { button, layout, paragraph } from './layout.ts'
import { addresses, linesAndTotals, orderUrl } from './order-parts.ts'

/** "Thank you": sent when an order is placed. */
export function orderConfirmationMail(shop: MailShop, order: MailOrder): MailContent {
  const url = orderUrl(shop, order)
  const lines = linesAndTotals(shop, order)
  const places = addresses(shop, order)
  const intro = `We have your order ${order.number} and are getting it ready. You will hear from us when it is on its way.`
  return layout(shop, {
    subject: `Your order ${order.number}`,
    preview: intro,
    heading: 'Thank you',
    body: html`${paragraph(intro)}${lines.html}${places.html}${button('See your order', url)}`,
    text: [intro, '', ...lines.text, ...places.text, '', `See your order: ${url}`],
  })
}
