import { defineModule } from '@stoa/kit'

export const notifications = defineModule({ name: 'notifications', label: 'Notifications' })
