import { defineOperation, everyone, notFound, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { badSignature } from '../../services/payment-provider.errors.ts'
import { cartClosed, cartHasProblems, cartHolder, cartIncomplete } from '../cart/index.ts'
import { outOfStock, tooManyReservations } from '../inventory/index.ts'
import { totalChanged, unknownProvider } from './payments.errors.ts'
import { providerOf } from './provider-of.ts'
import { settleWebhook } from './settle-webhook.ts'
import { paymentView, readPayment, startPayment } from './start-payment.ts'

export const paymentOperations = [
  defineOperation('cart.pay', {
    summary: 'Pay a bag.',
    rest: 'POST /carts/:cartId/payments',
    status: 201,
    access: cartHolder,
    throttle: 'checkout',
    transaction: 'none',
    budget: 24,
    input: z.object({
      cartId: uuidSchema,
      provider: z.string().max(40),
      token: z.string().max(200),
      returnUrl: z.string().max(1000).optional(),
      expectedTotal: z
        .int()
        .min(0)
        .optional()
        .describe('The total the shopper saw, in minor units. Where the bag’s is another by now, nothing is charged.'),
    }),
    output: paymentView,
    errors: [
      cartClosed,
      cartIncomplete,
      cartHasProblems,
      outOfStock,
      tooManyReservations,
      totalChanged,
      unknownProvider,
    ],
    secrets: ['token'],
    run: startPayment,
  }),
  defineOperation('cart.payment', {
    summary: 'How a payment of a bag stands.',
    rest: 'GET /carts/:cartId/payments/:paymentId',
    access: cartHolder,
    budget: 3,
    input: z.object({ cartId: uuidSchema, paymentId: uuidSchema }),
    output: paymentView,
    run: readCartPayment,
  }),
  defineOperation('payment.webhook', {
    summary: 'A payment provider’s message; its signature is what authorises it.',
    rest: null,
    graphql: null,
    http: { route: 'POST /payments/webhooks/:provider', takes: 'application/json' },
    access: everyone,
    idempotent: 'ignored',
    budget: 8,
    input: z.object({
      provider: z.string().max(40),
      body: z.instanceof(Buffer),
      headers: z.record(z.string(), z.unknown()),
    }),
    output: view('WebhookReceipt', { received: z.literal(true), isRepeat: z.boolean() }),
    errors: [badSignature, unknownProvider],
    run: (ctx, { provider, body, headers }) =>
      settleWebhook(
        ctx,
        provider,
        providerOf(ctx, provider).readWebhook(body, headers as Record<string, string | string[] | undefined>),
      ),
  }),
]

async function readCartPayment(ctx: Ctx, { cartId, paymentId }: { cartId: string; paymentId: string }) {
  const [own] = await ctx.db.query({
    name: 'payment_of_cart',
    text: 'SELECT 1 FROM "Payment" WHERE id = $1 AND "cartId" = $2',
    values: [paymentId, cartId],
  })
  if (!own) throw notFound({ detail: 'There is no such payment.' })
  return readPayment(ctx, paymentId)
}
