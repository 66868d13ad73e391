import { defineModule } from '@stoa/kit'

export const content = defineModule({ name: 'content', label: 'Content' })
