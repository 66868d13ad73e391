import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { button, layout, paragraph } from './layout.ts'
import { orderUrl } from './order-parts.ts'

/** What staff wrote to whoever ordered. */
export function orderNotedMail(shop: MailShop, order: MailOrder, note: string): MailContent {
  const url = orderUrl(shop, order)
  const intro = `We have something to tell you about your order ${order.number}.`
  return layout(shop, {
    subject: `About your order ${order.number}`,
    preview: intro,
    heading: 'About your order',
    body: html`${paragraph(intro)}${paragraph(note)}${button('See your order', url)}`,
    text: [intro, '', note, '', `See your order: ${url}`],
  })
}
