import { defineJob } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

type Unsent = { recipient: string; subject: string; html: string; text: string }

/**
 * Hands a kept mail to the mail server. No transaction is held while the server takes its time, so a process that dies
 * between the server's yes and the note of it sends the mail again: better twice than never.
 */
async function deliverMail(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const [mail] = await ctx.db.query<Unsent>({
    text: 'SELECT recipient, subject, html, text FROM "MailMessage" WHERE id = $1 AND "sentAt" IS NULL',
    values: [id],
  })
  if (!mail) return
  const { recipient, ...content } = mail
  await ctx.services.mailer.send({ to: recipient, ...content })
  await ctx.db.query({ text: 'UPDATE "MailMessage" SET "sentAt" = $2 WHERE id = $1', values: [id, ctx.clock.now()] })
}

export const deliverMailJob = defineJob('mail.send', { run: deliverMail })
