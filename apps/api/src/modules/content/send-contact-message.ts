import { newId } from '@stoa/kernel'
import { audit, emit, invalidate, listTag, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { contactReceived } from './content.events.ts'

const said = (max: number) => z.string().trim().min(1).max(max)

export const contactInput = z.object({
  name: said(120),
  email: z.string().trim().max(254).check(z.email()),
  message: said(5000),
})

export const contactView = view('ContactReceipt', { id: uuidSchema })

/** Keeps what somebody wrote through the contact form and tells the shop. */
export async function sendContactMessage(
  ctx: Ctx,
  { name, email, message }: z.output<typeof contactInput>,
): Promise<{ id: string }> {
  const id = newId()
  await ctx.db.query({
    name: 'content_contact',
    text: 'INSERT INTO "ContactMessage" (id, name, email, message, "createdAt") VALUES ($1, $2, $3, $4, $5)',
    values: [id, name, email, message, ctx.clock.now()],
  })
  emit(ctx, contactReceived, id, { messageId: id })
  audit(ctx, { operation: 'contact.send', resource: 'ContactMessage', objectId: id })
  invalidate(ctx, [listTag('ContactMessage')])
  return { id }
}

export type ContactMessage = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly message: string
}

/** What was written, for whoever reacts to `contact.received`. Null where it was deleted since. */
export async function readContactMessage(ctx: Pick<Ctx, 'db'>, id: string): Promise<ContactMessage | null> {
  const [row] = await ctx.db.query<ContactMessage>({
    text: 'SELECT id, name, email, message FROM "ContactMessage" WHERE id = $1',
    values: [id],
  })
  return row ?? null
}
