import { messages } from '../i18n.ts'

export const t = messages({
  title: 'That did not work.',
  safe: 'Your bag is safe.',
  text: 'Something broke on our side, and it is not your doing. Your bag is safe.',
  retry: 'Try again',
  home: 'Go to the front door',
})
