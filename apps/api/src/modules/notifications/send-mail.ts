import { newId } from '@stoa/kernel'
import { type Ctx, transaction } from '../../context.ts'
import type { MailContent } from './mail-content.ts'

export type OutgoingMail = {
  /** What causes the mail; the same cause never mails twice. At most 160 characters. */
  readonly dedupeKey: string
  readonly template: string
  readonly recipient: string
  readonly content: MailContent
  /** What else is written down with a mail that is kept, in the same transaction. */
  readonly onKept?: (ctx: Ctx) => Promise<void>
}

/** Keeps a mail and queues its sending, both or neither. Does nothing where its cause has mailed already. */
export async function sendMail(
  ctx: Ctx,
  { dedupeKey, template, recipient, content, onKept }: OutgoingMail,
): Promise<void> {
  await transaction(ctx, async (inner) => {
    const [kept] = await inner.db.query<{ id: string }>({
      name: 'mail_keep',
      text: `INSERT INTO "MailMessage" (id, "dedupeKey", template, recipient, subject, html, text, "createdAt")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ("dedupeKey") DO NOTHING RETURNING id`,
      values: [newId(), dedupeKey, template, recipient, content.subject, content.html, content.text, ctx.clock.now()],
    })
    if (!kept) return
    await ctx.services.jobs.enqueue(inner.db, 'mail.send', { id: kept.id }, { key: `mail ${kept.id}` })
    await onKept?.(inner)
  })
}
