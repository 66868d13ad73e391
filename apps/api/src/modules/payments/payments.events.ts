import { defineEvent } from '@stoa/kit'
import { z } from 'zod'

export const paymentChanged = defineEvent('payment.changed', {
  summary: 'A payment reached another state.',
  payload: z.object({ paymentId: z.uuid(), orderId: z.uuid().nullable(), status: z.string() }),
})

export const refundFailed = defineEvent('refund.failed', {
  summary: 'A provider refused a refund for good.',
  payload: z.object({ refundId: z.uuid(), orderId: z.uuid(), attempt: z.int() }),
})
