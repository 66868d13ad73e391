import { messages } from '../../../lib/i18n.ts'

/** The words of a list's counts, pages and files. */
export const words = messages({
  allColumns: 'All columns',
  bytes: '{size} so far',
  columns: 'Columns',
  download: 'Download',
  downloaded: '{name} downloaded',
  export: 'Export',
  exportNote: 'All that the search and the filters leave, in the order of the list.',
  exportTitle: 'Export {name}',
  fileFormat: 'File format',
  goToPage: 'Go to page',
  last: 'Last',
  lastRows: { one: 'The last row', other: 'The last {count} rows' },
  listColumns: 'Columns of the list',
  noColumn: 'Choose at least one column.',
  noPage: 'There is no page {page}',
  noPageNote: 'The list ends before it.',
  page: 'Page',
  someRows: { one: '{count} row', other: '{count} rows' },
  toLastPage: 'To the last page',
})
