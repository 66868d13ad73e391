import { defineEvent, uuidSchema } from '@stoa/kit'
import { z } from 'zod'

export const contactReceived = defineEvent('contact.received', {
  summary: 'Somebody wrote through the contact form.',
  payload: z.object({ messageId: uuidSchema }),
})
