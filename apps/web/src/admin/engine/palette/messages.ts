import { translated } from '../../../lib/translated.ts'

/** The words of the command palette. */
export const words = translated('palette', {
  actions: 'Actions',
  actionsOnly: 'actions only',
  addOne: 'Add {name}',
  favourites: 'Favourites',
  find: 'Search or jump to',
  found: { one: '{count} result', other: '{count} results' },
  here: 'On this page',
  move: 'move',
  newTab: 'open in new tab',
  noSearch: 'Records could not be searched: {reason}',
  nothing: 'Nothing found for “{text}”',
  nothingNote:
    'Look for a number, a name, a code or an address, at least three letters of it. “{example}: …” looks into one list only, “#” for a number or a code.',
  nothingSeen: 'Only what your permissions reach is found.',
  open: 'open',
  pages: 'Pages',
  palette: 'Search and commands',
  queries: 'Searched for lately',
  recent: 'Opened lately',
  records: 'Records',
  results: 'Results',
  searching: 'Searching…',
  start:
    'Type to find a record, a page or an action. “{example}: …” looks into one list only, “#” for a number or a code.',
  toggleTheme: 'Light or dark',
})
