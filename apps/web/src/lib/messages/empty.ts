import { messages } from '../i18n.ts'

export const t = messages({
  code: '404',
  title: 'Nothing on this shelf.',
  text: 'The page moved, or was never here. What you came for may still be in the shop.',
  searchPlaceholder: 'Try “lamp” or “something blue”',
  search: 'Search',
  home: 'Go to the front door',
  nextShelf: 'On the next shelf',
  findOrder: 'Find an order',
})
