import { type EventDefinition, onEvent, type Subscriber } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { contactReceived, readContactMessage, readSettings } from '../content/index.ts'
import { orderCancelled, orderFulfilled, orderPlaced, orderRefunded, readOrderForMail } from '../orders/index.ts'
import type { MailContent, MailShop } from './mail-content.ts'
import type { MailOrder } from './mail-order.ts'
import { sendMail } from './send-mail.ts'
import { contactReceivedMail } from './templates/contact-received.ts'
import { orderCancelledMail } from './templates/order-cancelled.ts'
import { orderConfirmationMail } from './templates/order-confirmation.ts'
import { orderFulfilledMail } from './templates/order-fulfilled.ts'
import { orderRefundedMail } from './templates/order-refunded.ts'

async function readMailShop(ctx: Ctx): Promise<MailShop> {
  const { name, supportEmail } = await readSettings(ctx)
  return { name, supportEmail, publicUrl: ctx.services.config.publicUrl, locale: ctx.locale }
}

/** Mails whoever ordered. An event delivered again mails nobody again; another event of the same kind is another mail. */
function orderMail(
  event: EventDefinition<z.ZodType<{ orderId: string }>>,
  template: string,
  write: (shop: MailShop, order: MailOrder) => MailContent,
): Subscriber {
  return onEvent(event, `notifications.${template}`, async (ctx, { id, payload }) => {
    const order = await readOrderForMail(ctx, payload.orderId)
    const content = write(await readMailShop(ctx), order)
    await sendMail(ctx, { dedupeKey: `${event.name} ${id}`, template, recipient: order.email, content })
  })
}

export const subscribers = [
  orderMail(orderPlaced, 'order-confirmation', orderConfirmationMail),
  orderMail(orderFulfilled, 'order-fulfilled', orderFulfilledMail),
  orderMail(orderCancelled, 'order-cancelled', orderCancelledMail),
  orderMail(orderRefunded, 'order-refunded', orderRefundedMail),
  onEvent(contactReceived, 'notifications.contact-received', async (ctx, { payload }) => {
    const shop = await readMailShop(ctx)
    const message = await readContactMessage(ctx, payload.messageId)
    // Without an address the message waits in the admin.
    if (!message || !shop.supportEmail) return
    await sendMail(ctx, {
      dedupeKey: `contact.received ${message.id}`,
      template: 'contact-received',
      recipient: shop.supportEmail,
      content: contactReceivedMail(shop, message),
    })
  }),
]
