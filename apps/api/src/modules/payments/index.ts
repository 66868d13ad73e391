import { defineModule } from '@stoa/kit'

export const payments = defineModule({ name: 'payments', label: 'Payments' })
