import { computed, defineResource } from '@stoa/kit'
import { moneySql, moneyView } from '../catalog/index.ts'

const amount = (column: string) =>
  computed({ type: moneyView, widget: 'money', sql: (ref) => moneySql(ref(column), ref('currency')) })

export const payment = defineResource('Payment', {
  represent: 'id',
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
    operations: ['list', 'read'],
  },
  computed: { amount: amount('amountMinor'), captured: amount('capturedMinor'), refunded: amount('refundedMinor') },
})
