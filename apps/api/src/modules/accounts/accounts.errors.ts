import { defineError } from '@stoa/kit'

/** One answer for an unknown address, a wrong password and a closed account, so that none of them can be told apart. */
export const invalidCredentials = defineError('INVALID_CREDENTIALS', 401, 'Wrong e-mail or password')
export const invalidRefreshToken = defineError('INVALID_REFRESH_TOKEN', 401, 'Log in again')
export const invalidAccessToken = defineError('INVALID_ACCESS_TOKEN', 401, 'The access token is not valid')
export const emailTaken = defineError('EMAIL_TAKEN', 409, 'There is an account with this e-mail already')
export const foreignOrigin = defineError('FOREIGN_ORIGIN', 403, 'Not from this site')
export const beyondOwnPowers = defineError('BEYOND_OWN_POWERS', 403, 'More than you may do yourself')
export const ownAccount = defineError('OWN_ACCOUNT', 409, 'Not on your own account')

export const accountErrors = [
  invalidCredentials,
  invalidRefreshToken,
  invalidAccessToken,
  emailTaken,
  foreignOrigin,
  beyondOwnPowers,
  ownAccount,
]
