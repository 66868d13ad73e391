import { defineEvent, uuidSchema } from '@stoa/kit'
import { z } from 'zod'

export const accountRegistered = defineEvent('account.registered', {
  summary: 'Somebody made an account.',
  payload: z.object({ userId: uuidSchema }),
})
