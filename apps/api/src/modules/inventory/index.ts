import { defineModule } from '@stoa/kit'

export const inventory = defineModule({ name: 'inventory', label: 'Inventory' })
