import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'

export type TimelineEntry = {
  readonly kind: string
  readonly message: string
  /** Whether the customer sees it. Default true. */
  readonly isPublic?: boolean
}

/** Adds to an order's timeline in the open transaction. */
export async function addTimeline(ctx: Ctx, orderId: string, entries: readonly TimelineEntry[]): Promise<void> {
  await ctx.db.query({
    name: 'order_timeline',
    text: `INSERT INTO "OrderEvent" (id, "orderId", kind, message, "isPublic", "actorId", at)
      SELECT e.id, $2, e.kind, e.message, e."isPublic", $3, $4 FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, kind text, message text, "isPublic" boolean)`,
    values: [
      JSON.stringify(entries.map((entry) => ({ id: newId(), isPublic: true, ...entry }))),
      orderId,
      ctx.actor.id,
      ctx.clock.now(),
    ],
  })
}
