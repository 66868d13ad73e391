import { messages } from '../i18n.ts'

/** Words the design system says by itself. */
export const t = messages({
  skip: 'Skip to the content',
  close: 'Close',
  homeLabel: '{name}, home',
  backToBag: 'Back to bag',
  now: 'Now',
  was: 'Was',
  from: 'From {price}',
  outOfFive: 'out of 5',
  starsOf: '{count} of 5 stars',
  fewer: 'One fewer',
  more: 'One more',
  howMany: 'How many',
  howManyOf: 'How many {name}',
  optional: '(optional)',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  breadcrumb: 'Breadcrumb',
  quantity: 'Quantity',
  colours: { one: '{count} colour', other: '{count} colours' },
})
