import { defineEvent } from '@stoa/kit'
import { z } from 'zod'

export const productPublished = defineEvent('product.published', {
  summary: 'A product went on sale.',
  payload: z.object({ id: z.uuid() }),
})
export const productArchived = defineEvent('product.archived', {
  summary: 'A product was taken off sale.',
  payload: z.object({ id: z.uuid() }),
})
