import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import type { MailOrder } from '../mail-order.ts'
import { button, layout, paragraph } from './layout.ts'
import { addresses, orderUrl } from './order-parts.ts'

/** "On its way": sent for each parcel, about the latest. */
export function orderFulfilledMail(shop: MailShop, order: MailOrder): MailContent {
  const url = orderUrl(shop, order)
  const places = addresses(shop, { ...order, billingAddress: order.shippingAddress })
  const parcel = order.fulfilments.at(-1)
  const intro = `A parcel with things from your order ${order.number} is on its way to you.`
  const tracking = parcel?.trackingNumber
    ? `Follow it${parcel.carrier ? ` at ${parcel.carrier}` : ''} with the number ${parcel.trackingNumber}.`
    : ''
  return layout(shop, {
    subject: `Your order ${order.number} is on its way`,
    preview: intro,
    heading: 'On its way',
    body: html`${paragraph(intro)}${tracking && paragraph(tracking)}${places.html}${button('See your order', url)}`,
    text: [intro, ...(tracking ? [tracking] : []), ...places.text, '', `See your order: ${url}`],
  })
}
