import { predicate } from '@stoa/kit'

export const staff = predicate('staff', 'any staff', ({ actor }) =>
  actor.isStaff ? { allowed: true } : { allowed: false, reason: 'This is for staff.' },
)
