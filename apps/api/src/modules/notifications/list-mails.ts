import { isUuid } from '@stoa/kernel'
import type { Connection } from '@stoa/kit'

export type KeptMail = {
  readonly id: string
  readonly template: string
  readonly recipient: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly sentAt: Date | null
  readonly createdAt: Date
}

const columns = 'id, template, recipient, subject, html, text, "sentAt", "createdAt"'

/** Kept mails for the development mailbox, newest first; `before` is the id of the last one seen. */
export function listMails(
  db: Connection,
  { before, recipient, limit }: { before?: string; recipient?: string; limit: number },
): Promise<KeptMail[]> {
  return db.query<KeptMail>({
    text: `SELECT ${columns} FROM "MailMessage" WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR recipient = $2) ORDER BY id DESC LIMIT $3`,
    values: [isUuid(before) ? before : null, recipient ?? null, limit],
  })
}

/** One kept mail, or null. */
export async function readMail(db: Connection, id: string): Promise<KeptMail | null> {
  if (!isUuid(id)) return null
  const [mail] = await db.query<KeptMail>({ text: `SELECT ${columns} FROM "MailMessage" WHERE id = $1`, values: [id] })
  return mail ?? null
}
