/** Words of forms in parts: tabs, and rows page by page. */
export const formMessages = {
  formParts: 'Parts of the form',
  nextRows: 'Next rows',
  previousRows: 'Previous rows',
  rowsOfRows: '{from}–{to} of {count}',
  tabHasError: 'something is wrong in it',
}
