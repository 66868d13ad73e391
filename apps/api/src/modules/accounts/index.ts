import { defineModule } from '@stoa/kit'

export const accounts = defineModule({ name: 'accounts', label: 'Accounts' })
