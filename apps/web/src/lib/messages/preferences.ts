import { messages } from '../i18n.ts'

export const t = messages({
  currency: 'Currency',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
})
