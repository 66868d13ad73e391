import { defineModule } from '@stoa/kit'

export const cart = defineModule({ name: 'cart', label: 'Cart' })
