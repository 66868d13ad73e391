import { type Ctx, transaction } from '../../context.ts'
import type { PaymentStatus } from './domain/payment-state.ts'
import { providerOf } from './provider-of.ts'
import { recordStatus } from './record-status.ts'

type Row = {
  status: PaymentStatus
  provider: string
  reference: string | null
  amountMinor: number
  orderId: string | null
}

async function read(ctx: Ctx, paymentId: string): Promise<Row | undefined> {
  const [row] = await ctx.db.query<Row>({
    name: 'payment_settle_read',
    text: 'SELECT status, provider, "providerReference" AS reference, "amountMinor"::float8 AS "amountMinor", "orderId" FROM "Payment" WHERE id = $1',
    values: [paymentId],
  })
  return row
}

/** Takes authorised money. Nothing happens unless the payment belongs to an order, so nobody pays without one. */
export async function capturePayment(ctx: Ctx, paymentId: string): Promise<void> {
  const payment = await read(ctx, paymentId)
  if (payment?.status !== 'authorised' || payment.orderId === null || payment.reference === null) return
  const charge = await providerOf(ctx, payment.provider).capture(
    payment.reference,
    payment.amountMinor,
    `${paymentId}:capture`,
  )
  await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge))
}

/** Gives up a payment that is not captured. One whose charge is unknown yet is tried again by the queue. */
export async function voidPayment(ctx: Ctx, paymentId: string, isOrdered = false): Promise<void> {
  const payment = await read(ctx, paymentId)
  if (!payment || ['captured', 'declined', 'voided', 'failed'].includes(payment.status)) return
  // Queued for a bag that was then ordered after all: its money is needed. Only giving up the order itself frees it.
  if (payment.orderId !== null && !isOrdered) return
  const provider = providerOf(ctx, payment.provider)
  const reference = payment.reference ?? (await provider.find(paymentId))?.reference
  const charge =
    reference === undefined ? ({ status: 'voided' } as const) : await provider.void(reference, `${paymentId}:void`)
  await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge))
}

/** Asks a provider what became of a payment it never answered for, and gives up one nobody ordered with. */
export async function askAfterPayment(ctx: Ctx, paymentId: string): Promise<void> {
  const payment = await read(ctx, paymentId)
  if (!payment || ['captured', 'declined', 'voided', 'failed'].includes(payment.status)) return
  if (payment.status === 'created' || payment.status === 'pending') {
    const charge = await providerOf(ctx, payment.provider).find(paymentId)
    await transaction(ctx, (inner) => recordStatus(inner, paymentId, charge ?? { status: 'failed' }))
  }
}
