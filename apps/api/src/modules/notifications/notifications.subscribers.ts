import { onEvent } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { contactReceived, readContactMessage, readSettings } from '../content/index.ts'
import type { MailShop } from './mail-content.ts'
import { sendMail } from './send-mail.ts'
import { contactReceivedMail } from './templates/contact-received.ts'

async function mailShop(ctx: Ctx): Promise<MailShop> {
  const { name, supportEmail } = await readSettings(ctx)
  return { name, supportEmail, publicUrl: ctx.services.config.publicUrl, locale: ctx.locale }
}

export const subscribers = [
  onEvent(contactReceived, 'notifications.contact-received', async (ctx, { payload }) => {
    const shop = await mailShop(ctx)
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
