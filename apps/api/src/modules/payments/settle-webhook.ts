import { isUuid } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import type { WebhookEvent } from '../../services/payment-provider.ts'
import { recordStatus } from './record-status.ts'

export type Settled = { readonly received: true; readonly isRepeat: boolean }

/**
 * Acts on a provider's message once: the message's id is inserted in the transaction that moves the payment, so a second
 * copy, arriving at the same moment or later, finds it taken. A message about a charge we do not know is kept, not acted on.
 */
export async function settleWebhook(ctx: Ctx, provider: string, event: WebhookEvent): Promise<Settled> {
  const [fresh] = await ctx.db.query({
    name: 'payment_webhook',
    text: 'INSERT INTO "PaymentWebhook" (provider, "eventId", "receivedAt") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
    values: [provider, event.id, ctx.clock.now()],
  })
  if (!fresh) return { received: true, isRepeat: true }
  const [payment] = await ctx.db.query<{ id: string }>({
    name: 'payment_by_reference',
    text: 'SELECT id FROM "Payment" WHERE provider = $1 AND ("providerReference" = $2 OR ("providerReference" IS NULL AND id = $3))',
    values: [provider, event.reference, isUuid(event.idempotencyKey) ? event.idempotencyKey : null],
  })
  if (payment) await recordStatus(ctx, payment.id, event)
  return { received: true, isRepeat: false }
}
