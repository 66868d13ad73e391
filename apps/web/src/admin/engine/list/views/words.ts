import { translated } from '../../../../lib/translated.ts'

/** The words of saved views. */
export const words = translated('views', {
  allRows: 'All',
  begin: 'Begin with this view',
  beginsNot: 'No longer begin with this view',
  beginsWith: '{name} opens first from now on',
  beginsAll: 'All rows open first from now on',
  changed: 'View changed',
  deleted: 'View {name} deleted',
  keepView: 'Save as a view',
  name: 'Name of the view',
  private: 'Only for me',
  rename: 'Rename or share',
  renameTitle: 'View {name}',
  revert: 'Revert',
  saved: 'View {name} saved',
  saveNew: 'Save as new',
  sharedBy: 'Shared by {name}',
  share: 'Everybody who sees this list may use it',
  views: 'Views',
  viewMenu: 'View {name}: what to do with it',
  withdraw: 'Delete view',
})
