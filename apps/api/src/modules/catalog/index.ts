import { defineModule } from '@stoa/kit'

export const catalog = defineModule({ name: 'catalog', label: 'Catalog' })
