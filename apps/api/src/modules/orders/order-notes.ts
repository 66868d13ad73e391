import { newId } from '@stoa/kernel'
import { audit, emit, forbidden, mayDo, notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { lockOrder } from './lock-order.ts'
import { noteSent } from './orders.errors.ts'
import { orderNoted } from './orders.events.ts'
import { addTimeline } from './timeline.ts'

/** Whoever holds it may change and delete what others wrote. */
export const othersNotes = 'orders.order.changeNotes'

type Note = { id: string; message: string; actorId: string | null; isPublic: boolean }

/** Writes a note to an order's timeline: for the staff, or for the customer, who gets it by mail as well. */
export async function addNote(
  ctx: Ctx,
  { id, text, isPublic }: { id: string; text: string; isPublic: boolean },
): Promise<{ id: string; noteId: string }> {
  await lockOrder(ctx, id)
  const noteId = newId()
  await addTimeline(ctx, id, [{ id: noteId, kind: 'comment', message: text, isPublic }])
  audit(ctx, { operation: 'order.addNote', resource: 'Order', objectId: id, details: { noteId, isPublic } })
  if (isPublic) emit(ctx, orderNoted, id, { orderId: id, noteId })
  return { id, noteId }
}

/** Changes a note of the staff. Throws NOTE_SENT for one the customer has, FORBIDDEN for another's. */
export async function changeNote(
  ctx: Ctx,
  { id, noteId, text }: { id: string; noteId: string; text: string },
): Promise<{ id: string; noteId: string }> {
  const note = await ownNote(ctx, id, noteId)
  await ctx.db.query({
    name: 'order_note_change',
    text: 'UPDATE "OrderEvent" SET message = $2, "editedAt" = $3 WHERE id = $1',
    values: [noteId, text, ctx.clock.now()],
  })
  const details = { noteId, before: note.message, after: text }
  audit(ctx, { operation: 'order.changeNote', resource: 'Order', objectId: id, details })
  return { id, noteId }
}

/** Deletes a note of the staff. Throws NOTE_SENT for one the customer has, FORBIDDEN for another's. */
export async function removeNote(
  ctx: Ctx,
  { id, noteId }: { id: string; noteId: string },
): Promise<{ id: string; noteId: string }> {
  const note = await ownNote(ctx, id, noteId)
  await ctx.db.query({ name: 'order_note_remove', text: 'DELETE FROM "OrderEvent" WHERE id = $1', values: [noteId] })
  audit(ctx, {
    operation: 'order.removeNote',
    resource: 'Order',
    objectId: id,
    details: { noteId, before: note.message },
  })
  return { id, noteId }
}

async function ownNote(ctx: Ctx, orderId: string, noteId: string): Promise<Note> {
  await lockOrder(ctx, orderId)
  const [note] = await ctx.db.query<Note>({
    name: 'order_note',
    text: `SELECT id, message, "actorId", "isPublic" FROM "OrderEvent" WHERE id = $1 AND "orderId" = $2 AND kind = 'comment' FOR UPDATE`,
    values: [noteId, orderId],
  })
  if (!note) throw notFound({ detail: 'There is no such note.' })
  if (note.isPublic) throw noteSent({ detail: 'The customer has this note. Write another.' })
  // What nobody in particular wrote is anybody's.
  const isOthers = note.actorId !== null && note.actorId !== ctx.actor.id
  if (isOthers && !mayDo(ctx.actor, othersNotes))
    throw forbidden({ detail: `Another’s note needs the permission ${othersNotes}.` })
  return note
}
