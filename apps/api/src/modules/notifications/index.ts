// Owns the mails the shop writes.
// Never decides that something happened: it only reacts to events.
// Emits nothing.
import { defineModule } from '@stoa/kit'
import { deliverMailJob } from './deliver-mail.ts'
import { mailMessage } from './mail-message.resource.ts'
import { german } from './notifications.de.ts'
import { subscribers } from './notifications.subscribers.ts'
import { purgeMailsJob } from './purge-mails.ts'

export { type Html, html } from './html.ts'
export { type KeptMail, listMails, readMail } from './list-mails.ts'
export { type OutgoingMail, sendMail } from './send-mail.ts'

export const notifications = defineModule({
  name: 'notifications',
  label: 'Notifications',
  translations: { de: german },
  resources: [mailMessage],
  jobs: [deliverMailJob, purgeMailsJob],
  subscribers,
})
