import { messages } from '../i18n.ts'

export const t = messages({
  findTitle: 'Find an order',
  findText: 'The number is in the mail we sent you. No account needed.',
  findNumber: 'Order number',
  findNumberHelp: 'For example 10482.',
  findEmail: 'Email',
  findAction: 'Find it',
  findMissing: 'No order goes by that number and email together. Check both, the mail has the number on top.',
  needNumber: 'The number is in the mail we sent you.',
  needEmail: 'The email you ordered with.',
})
