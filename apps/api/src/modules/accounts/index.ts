// Owns users, groups, permissions, refresh tokens and address books.
// Never decides what an operation needs: that is declared beside the operation.
// Emits account.registered.
import { defineJob, defineModule } from '@stoa/kit'
import { accountOperations } from './accounts.actions.ts'
import { german } from './accounts.de.ts'
import { accountErrors } from './accounts.errors.ts'
import { accountRegistered } from './accounts.events.ts'
import { address } from './address.resource.ts'
import { group } from './group.resource.ts'
import { permissionResource } from './permission.resource.ts'
import { purgeFamilies } from './refresh-tokens.ts'
import { rightsOperations } from './rights.actions.ts'
import { user } from './user.resource.ts'

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
  translations: { de: german },
  resources: [user, group, permissionResource, address],
  operations: [...accountOperations, ...rightsOperations],
  events: [accountRegistered],
  errors: accountErrors,
  jobs: [defineJob('accounts.purge-refresh-tokens', { cron: '17 3 * * *', run: purgeFamilies })],
})
