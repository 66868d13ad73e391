import { messages } from '../i18n.ts'

export const t = messages({
  collectionsTitle: 'Collections',
  collectionsText: 'Things that like each other’s company.',
})
