import { createTransport } from 'nodemailer'
import type { Mailer } from '../services/mailer.ts'

/** Sends through a real SMTP server. */
export function createSmtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(smtpUrl, { from })
  return {
    send: async (mail) => {
      await transport.sendMail(mail)
    },
    close: async () => transport.close(),
  }
}

/** Sends nothing: the message is in the database already, where /dev/mailbox shows it. */
export const mailboxMailer: Mailer = { send: async () => undefined, close: async () => undefined }
