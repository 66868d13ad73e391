import { type EventDefinition, onEvent, type Subscriber } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { contactReceived, readContactMessage, readSettings } from '../content/index.ts'
import {
  noteMailed,
  orderCancelled,
  orderFulfilled,
  orderNoted,
  orderPlaced,
  orderRefunded,
  readNote,
  readOrderForMail,
} from '../orders/index.ts'
import type { MailContent, MailShop } from './mail-content.ts'
import type { MailOrder } from './mail-order.ts'
import { type OutgoingMail, sendMail } from './send-mail.ts'
import { contactReceivedMail } from './templates/contact-received.ts'
import { orderCancelledMail } from './templates/order-cancelled.ts'
import { orderConfirmationMail } from './templates/order-confirmation.ts'
import { orderFulfilledMail } from './templates/order-fulfilled.ts'
import { orderNotedMail } from './templates/order-noted.ts'
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
    await mailOrder(ctx, order, { dedupeKey: `${event.name} ${id}`, template, content })
  })
}

/** Mails whoever ordered, and says so in the order's timeline. */
function mailOrder(
  ctx: Ctx,
  { id: orderId, email: recipient }: { id: string; email: string },
  mail: Pick<OutgoingMail, 'dedupeKey' | 'template' | 'content'>,
): Promise<void> {
  const onKept = (inner: Ctx) => noteMailed(inner, { orderId, recipient, subject: mail.content.subject })
  return sendMail(ctx, { ...mail, recipient, onKept })
}

export const subscribers = [
  orderMail(orderPlaced, 'order-confirmation', orderConfirmationMail),
  orderMail(orderFulfilled, 'order-fulfilled', orderFulfilledMail),
  orderMail(orderCancelled, 'order-cancelled', orderCancelledMail),
  orderMail(orderRefunded, 'order-refunded', orderRefundedMail),
  onEvent(orderNoted, 'notifications.order-noted', async (ctx, { id, payload }) => {
    const note = await readNote(ctx, payload.noteId)
    if (note === null) return
    const order = await readOrderForMail(ctx, payload.orderId)
    const content = orderNotedMail(await readMailShop(ctx), order, note)
    await mailOrder(ctx, order, { dedupeKey: `order.noted ${id}`, template: 'order-noted', content })
  }),
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
