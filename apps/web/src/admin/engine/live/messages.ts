/** Words about what others do at the same time. */
export const liveMessages = {
  changedByOther: '{name} changed this record.',
  changedByOthers: 'This record was changed.',
  changedKept: 'You see what is stored now. What you typed is kept.',
  present: { one: '{names} has this open, too.', other: '{names} have this open, too.' },
  presentYou: 'You, in another window',
}
