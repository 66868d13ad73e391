import type { Ctx } from '../../context.ts'
import type { PaymentStatus } from './domain/payment-state.ts'

export type StoredPayment = {
  readonly status: PaymentStatus
  readonly provider: string
  readonly reference: string | null
  /** Minor units. */
  readonly amountMinor: number
  readonly orderId: string | null
}

/** A payment with what is needed to talk to its provider. */
export async function readStoredPayment(ctx: Ctx, paymentId: string): Promise<StoredPayment | undefined> {
  const [row] = await ctx.db.query<StoredPayment>({
    name: 'payment_settle_read',
    text: 'SELECT status, provider, "providerReference" AS reference, "amountMinor"::float8 AS "amountMinor", "orderId" FROM "Payment" WHERE id = $1',
    values: [paymentId],
  })
  return row
}
