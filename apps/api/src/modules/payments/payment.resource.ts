import { computed, defineResource, sql } from '@stoa/kit'
import { z } from 'zod'
import { moneySql, moneyView } from '../catalog/index.ts'

const amount = (column: string) =>
  computed({ type: moneyView, widget: 'money', sql: (ref) => moneySql(ref(column), ref('currency')) })

export const payment = defineResource('Payment', {
  represent: computed({
    type: z.string(),
    sql: (ref) =>
      sql`concat_ws(' ', ${ref('provider')}, coalesce(${ref('providerReference')}, left(${ref('id')}::text, 8)))`,
  }),
  admin: {
    label: 'Payment',
    list: ['order', 'provider', 'status', 'amount', 'refunded', 'createdAt'],
    filter: ['status', 'provider', 'order', 'createdAt'],
    order: ['-createdAt'],
    dateHierarchy: 'createdAt',
    fieldsets: [
      {
        title: 'Payment',
        fields: [
          'order',
          'provider',
          'providerReference',
          'status',
          'amount',
          'captured',
          'refunded',
          'declineCode',
          'createdAt',
        ],
      },
    ],
    tones: {
      status: {
        created: 'note',
        requires_action: 'warn',
        pending: 'note',
        authorised: 'note',
        captured: 'ok',
        declined: 'bad',
        voided: 'neutral',
        failed: 'bad',
      },
    },
    operations: ['list', 'read'],
  },
  computed: { amount: amount('amountMinor'), captured: amount('capturedMinor'), refunded: amount('refundedMinor') },
})
