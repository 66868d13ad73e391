import { defineModule } from '@stoa/kit'

export const orders = defineModule({ name: 'orders', label: 'Orders' })
