import type { Ctx } from '../../context.ts'
import { daysBefore, deleteInBatches } from '../../services/delete-in-batches.ts'

/** Forgets webhooks that no provider repeats any more. One that comes all the same finds its payment moved on already. */
export function purgeWebhooks(ctx: Ctx): Promise<void> {
  return deleteInBatches(ctx.db, {
    table: 'PaymentWebhook',
    where: '"receivedAt" <= $1',
    values: [daysBefore(ctx.clock.now(), ctx.services.config.keepDays.events)],
  })
}
