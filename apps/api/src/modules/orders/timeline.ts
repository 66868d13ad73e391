import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'

export type TimelineEntry = {
  /** Made here unless given. */
  readonly id?: string
  readonly kind: string
  readonly message: string
  /** Whether the customer sees it. Default true. */
  readonly isPublic?: boolean
  readonly data?: Readonly<Record<string, unknown>>
}

/** Adds to an order's timeline in the open transaction. */
export async function addTimeline(ctx: Ctx, orderId: string, entries: readonly TimelineEntry[]): Promise<void> {
  await ctx.db.query({
    name: 'order_timeline',
    text: `INSERT INTO "OrderEvent" (id, "orderId", kind, message, "isPublic", data, "actorId", at)
      SELECT e.id, $2, e.kind, e.message, e."isPublic", e.data, $3, $4 FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, kind text, message text, "isPublic" boolean, data jsonb)`,
    values: [
      JSON.stringify(entries.map((entry) => ({ id: newId(), isPublic: true, data: {}, ...entry }))),
      orderId,
      ctx.actor.id,
      ctx.clock.now(),
    ],
  })
}

/** Adds an entry unless the order's timeline has it, told by kind and data. The order's row must be locked. */
export async function addTimelineOnce(
  ctx: Ctx,
  orderId: string,
  entry: TimelineEntry & Required<Pick<TimelineEntry, 'data'>>,
): Promise<void> {
  const [there] = await ctx.db.query({
    name: 'order_timeline_has',
    text: 'SELECT 1 FROM "OrderEvent" WHERE "orderId" = $1 AND kind = $2 AND data = $3::jsonb',
    values: [orderId, entry.kind, JSON.stringify(entry.data)],
  })
  if (!there) await addTimeline(ctx, orderId, [entry])
}
