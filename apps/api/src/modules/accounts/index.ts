// Owns users, groups, permissions, refresh tokens and address books.
// Never decides what an operation needs: that is declared beside the operation.
// Emits account.registered.
import { defineJob, defineModule } from '@stoa/kit'
import { accountOperations } from './accounts.actions.ts'
import { accountErrors } from './accounts.errors.ts'
import { accountRegistered } from './accounts.events.ts'
import { purgeFamilies } from './refresh-tokens.ts'

export { foreignOrigin, invalidAccessToken } from './accounts.errors.ts'
export { findActor } from './actor-cache.ts'
export { createSuperuser, createUser, type NewUser } from './create-user.ts'
export { countryCodes } from './domain/country-codes.ts'
export { loadActor } from './load-actor.ts'
export { type LoginHandler, onLogin } from './login-hooks.ts'
export { REFRESH_COOKIE } from './refresh-cookie.ts'
export { syncPermissions } from './sync-permissions.ts'

export const accounts = defineModule({
  name: 'accounts',
  label: 'Accounts',
  operations: accountOperations,
  events: [accountRegistered],
  errors: accountErrors,
  jobs: [defineJob('accounts.purge-refresh-tokens', { cron: '17 3 * * *', run: purgeFamilies })],
})
