import type { Catalogue } from '@stoa/kit'

/** E-Mails auf Deutsch. */
export const german: Catalogue = {
  Notifications: 'Benachrichtigungen',
  Mail: 'E-Mail',
  Mails: 'E-Mails',
  Recipient: 'Empfänger',
  Subject: 'Betreff',
  Template: 'Vorlage',
  'Sent at': 'Gesendet am',
}
