import { defineModule } from '@stoa/kit'

export const pricing = defineModule({ name: 'pricing', label: 'Pricing' })
