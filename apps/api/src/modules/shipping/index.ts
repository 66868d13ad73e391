import { defineModule } from '@stoa/kit'

export const shipping = defineModule({ name: 'shipping', label: 'Shipping' })
