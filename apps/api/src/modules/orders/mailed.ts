import type { Ctx } from '../../context.ts'
import { addTimeline } from './timeline.ts'

/** Writes to an order's timeline that a mail about it is on its way. Runs in the open transaction. */
export function noteMailed(
  ctx: Ctx,
  { orderId, recipient, subject }: { orderId: string; recipient: string; subject: string },
): Promise<void> {
  return addTimeline(ctx, orderId, [
    { kind: 'mailed', message: `Mailed to ${recipient}: ${subject}`, isPublic: false, data: { recipient, subject } },
  ])
}

/** What staff wrote to a customer; null where it is gone. */
export async function readNote(ctx: Ctx, noteId: string): Promise<string | null> {
  const [note] = await ctx.db.query<{ message: string }>({
    name: 'order_note_text',
    text: `SELECT message FROM "OrderEvent" WHERE id = $1 AND kind = 'comment' AND "isPublic"`,
    values: [noteId],
  })
  return note?.message ?? null
}
