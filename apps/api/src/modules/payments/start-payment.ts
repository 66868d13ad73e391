import { formatMoney, type Money, money, newId } from '@stoa/kernel'
import { audit, callerOf, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import type { Charge } from '../../services/payment-provider.ts'
import { loadCart, lockOpenCart, requireOrderable } from '../cart/index.ts'
import { reserveStock } from '../inventory/index.ts'
import { giveUpPayments } from './claim-payment.ts'
import { paymentDeclined, totalChanged } from './payments.errors.ts'
import { providerOf } from './provider-of.ts'
import { recordStatus } from './record-status.ts'

export const paymentView = view('Payment', {
  id: z.uuid(),
  status: z
    .enum([
      'created',
      'requires_action',
      'pending',
      'authorised',
      'voiding',
      'captured',
      'declined',
      'voided',
      'failed',
    ])
    .meta({ id: 'PaymentStatus' }),
  /** Where the shopper confirms, while `requires_action`. */
  redirectUrl: z.string().nullable(),
  declineCode: z.string().nullable(),
})

export type PaymentView = z.infer<typeof paymentView>

export type PaymentRequest = {
  readonly cartId: string
  readonly provider: string
  readonly token: string
  readonly returnUrl?: string
  /** What the shopper agreed to, in minor units. */
  readonly expectedTotal?: number
}

/** Milliseconds until an unanswered payment is asked after. */
const ASK_AFTER_MS = 60_000

/**
 * Tries to have a cart's total authorised. Its goods are held meanwhile. The payment's row is committed before the
 * provider is called, so that whatever happens to this process there is something to reconcile; no transaction is open
 * during the call. Throws OUT_OF_STOCK, TOO_MANY_RESERVATIONS, CART_INCOMPLETE, CART_CLOSED,
 * TOTAL_CHANGED.
 */
export async function startPayment(ctx: Ctx, request: PaymentRequest): Promise<PaymentView> {
  const provider = providerOf(ctx, request.provider)
  const returnUrl = checkReturnUrl(ctx, request.returnUrl)
  const payment = await transaction(ctx, (inner) => preparePayment(inner, request))
  const charge = await askProvider(ctx, () =>
    provider.authorise({
      idempotencyKey: payment.id,
      amountMinor: payment.amountMinor,
      currency: payment.currency,
      token: request.token,
      returnUrl: withPayment(returnUrl, payment.id),
    }),
  )
  await transaction(ctx, (inner) => recordStatus(inner, payment.id, charge ?? { status: 'pending' }))
  return readPayment(ctx, payment.id)
}

type Prepared = { id: string; amountMinor: number; currency: string }

async function preparePayment(ctx: Ctx, request: PaymentRequest): Promise<Prepared> {
  await lockOpenCart(ctx, request.cartId)
  const cart = requireOrderable(await loadCart(ctx, request.cartId))
  requireTotal(cart.totals.total, request.expectedTotal)
  const payment: Prepared = { id: newId(), amountMinor: cart.totals.total.amount, currency: cart.currency }
  const expiresAt = new Date(ctx.clock.now().getTime() + ctx.services.config.reservationMinutes * 60_000)
  await reserveStock(ctx, { cartId: cart.id, paymentId: payment.id, caller: callerOf(ctx), expiresAt }, cart.items)
  // A shopper who tries another card must not be charged on the first as well.
  await giveUpPayments(ctx, cart.id)
  await ctx.db.query({
    name: 'payment_insert',
    text: `INSERT INTO "Payment" (id, "cartId", provider, currency, "amountMinor", "createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    values: [payment.id, cart.id, request.provider, payment.currency, payment.amountMinor, ctx.clock.now()],
  })
  await ctx.services.jobs.enqueue(
    ctx.db,
    'payments.ask',
    { paymentId: payment.id },
    { runAt: new Date(ctx.clock.now().getTime() + ASK_AFTER_MS), key: `ask ${payment.id}` },
  )
  audit(ctx, {
    operation: 'payment.create',
    resource: 'Payment',
    objectId: payment.id,
    details: { amountMinor: payment.amountMinor, provider: request.provider },
  })
  return payment
}

// Prices change while somebody looks at a bag: nobody is charged another amount than the one they agreed to.
function requireTotal(total: Money, expectedTotal: number | undefined): void {
  if (expectedTotal === undefined || expectedTotal === total.amount) return
  throw totalChanged({
    detail: `The total is ${formatMoney(total, 'en')}, not ${formatMoney(money(expectedTotal, total.currency), 'en')}.`,
    total: total.amount,
    expectedTotal,
  })
}

/** Calls a provider and waits a while; what it answers later arrives by webhook, or is asked for. Null where it did not answer or failed: the outcome is then unknown. */
async function askProvider(ctx: Ctx, call: () => Promise<Charge>): Promise<Charge | null> {
  const timeout = new Promise<null>((resolve) =>
    setTimeout(resolve, ctx.services.config.paymentTimeoutMs, null).unref(),
  )
  const answer = call().catch((error: unknown) => {
    ctx.services.runtime().logError(error, 'The payment provider failed')
    return null
  })
  return Promise.race([answer, timeout])
}

// The shopper is sent back to us and nowhere else.
function checkReturnUrl(ctx: Ctx, given: string | undefined): URL {
  const { publicUrl } = ctx.services.config
  const url = URL.parse(given ?? '/checkout', publicUrl)
  if (url && url.origin === new URL(publicUrl).origin) return url
  throw validationFailed({
    errors: [{ path: 'returnUrl', code: 'foreign', message: 'Must be an address of this shop.' }],
  })
}

function withPayment(url: URL, paymentId: string): string {
  url.searchParams.set('payment', paymentId)
  return url.toString()
}

/** A payment as the shopper sees it. */
export async function readPayment(ctx: Ctx, paymentId: string): Promise<PaymentView> {
  const [payment] = await ctx.db.query<PaymentView>({
    name: 'payment_read',
    text: 'SELECT id, status, "redirectUrl", "declineCode" FROM "Payment" WHERE id = $1',
    values: [paymentId],
  })
  if (!payment) throw paymentDeclined()
  return payment
}
