/** Words of verbs, and of what a record's own state allows. */
export const actionMessages = {
  moreActions: 'More actions',
  notInState: 'Not while {field} is {value}',
  open: 'Open',
  rowActions: 'Actions for {name}',
}
