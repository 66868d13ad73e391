// Owns the shop's settings, its pages of text, and messages from the contact form.
// Never sends mail.
// Emits contact.received.
import { defineModule, slugRule } from '@stoa/kit'
import { contactMessage } from './contact-message.resource.ts'
import { contentOperations } from './content.actions.ts'
import { german } from './content.de.ts'
import { contactReceived } from './content.events.ts'
import { page } from './page.resource.ts'
import { shopSettings } from './shop-settings.resource.ts'

export { contactReceived } from './content.events.ts'
export { findCurrencies } from './find-currencies.ts'
export { readSettings, type ShopSettings } from './read-settings.ts'
export { renderMarkdown } from './render-markdown.ts'
export { type ContactMessage, readContactMessage } from './send-contact-message.ts'

export const content = defineModule({
  name: 'content',
  label: 'Content',
  translations: { de: german },
  resources: [page, contactMessage, shopSettings],
  operations: contentOperations,
  events: [contactReceived],
  rules: { Page_slug_check: slugRule },
})
