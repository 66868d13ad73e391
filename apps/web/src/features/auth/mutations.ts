import type { Login } from '@stoa/api-client'
import { api } from '../../lib/api.ts'
import { cartKey, getCartId, setCartId } from '../../lib/cart.ts'
import { queryClient } from '../../lib/query-client.ts'

const personal = (key: unknown) => typeof key === 'string' && /^\/(account|orders)/.test(key)

/** A login brings the guest's bag along; the answer names the bag it became, where the account had another. */
export async function logIn(email: string, password: string): Promise<Login> {
  const cartId = getCartId() ?? undefined
  const login = await api.post('/auth/login', { body: { email: email.trim(), password, cartId } })
  api.setSession(login)
  if (login.cartId) setCartId(login.cartId)
  const id = getCartId()
  if (id) await queryClient.invalidateQueries({ queryKey: cartKey(id) })
  return login
}

export interface NewAccount {
  email: string
  password: string
  firstName: string
  lastName: string
}

export async function register(account: NewAccount): Promise<Login> {
  const body = { ...account, email: account.email.trim() }
  await api.post('/auth/register', { body })
  return logIn(account.email, account.password)
}

export async function logOut(): Promise<void> {
  await api.post('/auth/logout').catch(() => {})
  api.setSession(null)
  // The bag belongs to the account and stays there.
  setCartId(null)
  queryClient.removeQueries({ predicate: ({ queryKey }) => personal(queryKey[0]) })
}
