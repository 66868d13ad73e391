import type { Account, Login } from '@stoa/api-client'
import { stored } from './storage.ts'
import { createStore } from './store.ts'

// Only that there was a login, never a token: it spares guests the question and tells the header what to say.
const hint = stored('stoa.session')
const user = createStore<Account | null>(null)
const present = createStore(hint.get() === '1')

export const hasSession = present.get
export const useHasSession = present.use
/** Known once the login was made or renewed in this page. */
export const useUser = user.use

export function setLogin(login: Login | null): void {
  hint.set(login ? '1' : null)
  present.set(login !== null)
  user.set(login?.user ?? null)
}
