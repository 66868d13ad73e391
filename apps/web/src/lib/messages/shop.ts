import { messages } from '../i18n.ts'

/** Words of the frame around every page. */
export const t = messages({
  home: 'Stoa',
  departments: 'Departments',
  menu: 'Menu',
  new: 'New',
  search: 'Search',
  searchShop: 'Search the shop',
  account: 'Your account',
  saved: 'Saved things',
  bag: { one: 'Bag, {count} thing', other: 'Bag, {count} things' },
  announcementLabel: 'Good to know',
  collections: 'Collections',
})
