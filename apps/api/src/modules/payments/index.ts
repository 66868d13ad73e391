// Owns: Payment, Refund, PaymentWebhook.
// Never: holds a transaction while it talks to a provider, or charges without an order.
// Emits: payment.changed, refund.failed.
import { defineJob, defineModule } from '@stoa/kit'
import { badSignature } from '../../services/payment-provider.errors.ts'
import { askAfterPayment } from './ask-after-payment.ts'
import { capturePayment } from './capture-payment.ts'
import { payment } from './payment.resource.ts'
import { paymentOperations } from './payments.actions.ts'
import { german } from './payments.de.ts'
import {
  nothingToRefund,
  paymentDeclined,
  paymentOutdated,
  paymentRequired,
  totalChanged,
  unknownProvider,
} from './payments.errors.ts'
import { paymentChanged, refundFailed } from './payments.events.ts'
import { purgeWebhooks } from './purge-webhooks.ts'
import { reconcile, settlePayment } from './reconcile.ts'
import { sendRefund } from './refund-payment.ts'
import { releaseCharge, voidPayment } from './void-payment.ts'

export { attachPayment, type ClaimedPayment, claimPayment, giveUpPayments } from './claim-payment.ts'
export { nothingToRefund, paymentDeclined, paymentOutdated, paymentRequired } from './payments.errors.ts'
export { paymentChanged, refundFailed } from './payments.events.ts'
export { type RefundEntry, type RefundLine, readRefunds, requestRefund, retryRefunds } from './request-refund.ts'

type PaymentJob = { paymentId: string }

export const payments = defineModule({
  name: 'payments',
  label: 'Payments',
  translations: { de: german },
  resources: [payment],
  operations: paymentOperations,
  events: [paymentChanged, refundFailed],
  errors: [
    unknownProvider,
    paymentRequired,
    paymentDeclined,
    paymentOutdated,
    badSignature,
    nothingToRefund,
    totalChanged,
  ],
  jobs: [
    defineJob('payments.ask', { run: (ctx, { paymentId }: PaymentJob) => askAfterPayment(ctx, paymentId) }),
    defineJob('payments.capture', { run: (ctx, { paymentId }: PaymentJob) => capturePayment(ctx, paymentId) }),
    defineJob('payments.void', {
      run: (ctx, { paymentId, isOrdered }: PaymentJob & { isOrdered?: boolean }) =>
        voidPayment(ctx, paymentId, isOrdered),
    }),
    defineJob('payments.release', { run: releaseCharge }),
    defineJob('payments.refund', { run: (ctx, { refundId }: { refundId: string }) => sendRefund(ctx, refundId) }),
    defineJob('payments.settle', { run: (ctx, { paymentId }: PaymentJob) => settlePayment(ctx, paymentId) }),
    defineJob('payments.reconcile', { cron: '*/5 * * * *', run: reconcile }),
    defineJob('payments.purge-webhooks', { cron: '41 3 * * *', run: purgeWebhooks }),
  ],
})
