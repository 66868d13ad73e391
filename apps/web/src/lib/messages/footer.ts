import { messages } from '../i18n.ts'

/** Words below every page and in the menu of small screens. */
export const t = messages({
  lettersTitle: 'Ask us anything',
  lettersText: 'People answer here, usually before your tea is cold.',
  lettersAction: 'Write to us',
  footShop: 'Shop',
  footHelp: 'Help',
  footAbout: 'Stoa',
  newThings: 'New things',
  allThings: 'All things',
  collections: 'Collections',
  findOrder: 'Find an order',
  contact: 'Contact',
  legal: '© {year} {name}. A demo shop; nothing here is really for sale.',
  saved: 'Saved things',
  look: 'Look',
  lookSystem: 'Like my device',
  lookLight: 'Light',
  lookDark: 'Dark',
  account: 'Your account',
})
