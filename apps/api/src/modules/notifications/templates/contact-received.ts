import type { ContactMessage } from '../../content/index.ts'
import { html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'
import { button, layout, paragraph } from './layout.ts'

/** Tells the shopkeeper what somebody wrote. The mail is not from that person: their address stands in the text. */
export function contactReceivedMail(shop: MailShop, message: ContactMessage): MailContent {
  const url = `${shop.publicUrl}/admin/contact-messages/${message.id}`
  const intro = `${message.name} (${message.email}) wrote:`
  const lines = message.message.split(/\r?\n/)
  return layout(shop, {
    subject: `Message from ${message.name}`,
    preview: message.message.slice(0, 120),
    heading: 'A message from the shop',
    body: html`${paragraph(intro)}${lines.map(paragraph)}${button('Open in the admin', url)}`,
    text: [intro, '', ...lines, '', `Open in the admin: ${url}`],
  })
}
