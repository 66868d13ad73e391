import { messages } from '../i18n.ts'

export const t = messages({
  label: 'Search',
  field: 'Search the shop',
  placeholder: 'What are you looking for',
  close: 'Close search',
  terms: 'Suggestions',
  places: 'In the shop',
  things: 'Things',
  all: 'See all results',
  nothing: 'Nothing starts with “{q}”. Press Enter to look through everything.',
  found: { one: '{count} suggestion', other: '{count} suggestions' },
})
