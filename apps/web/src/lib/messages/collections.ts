import { messages } from '../i18n.ts'

export const t = messages({
  home: 'Stoa',
  collectionsTitle: 'Collections',
  collectionsText: 'Things that like each other’s company.',
})
