/** Words of verbs, and of what a record's own state allows. */
export const actionMessages = {
  notNow: 'Not in the state it is in',
  notInState: 'Not while {field} is {value}',
  open: 'Open',
  rowActions: 'Actions for {name}',
}
