import { defineModule } from '@stoa/kit'

export const tax = defineModule({ name: 'tax', label: 'Tax' })
