import { messages } from '../i18n.ts'

/** The heart and the badges of cards. */
export const t = messages({
  save: 'Save {name}',
  unsave: 'Remove {name} from saved things',
  badgeNew: 'New',
  badgeSoldOut: 'Sold out',
})
