import { defineEvent } from '@stoa/kit'
import { z } from 'zod'

const payload = z.object({ paymentId: z.uuid(), orderId: z.uuid().nullable(), status: z.string() })

export const paymentChanged = defineEvent('payment.changed', { summary: 'A payment reached another state.', payload })
