import type { Login } from '@stoa/api-client'
import { api as client } from '../../lib/api.ts'

export async function logIn(email: string, password: string): Promise<void> {
  client.setSession(await client.request<Login>('POST', '/auth/login', { body: { email, password } }))
}

/** Ends the login here even when the server cannot be told. */
export async function logOut(): Promise<void> {
  try {
    await client.request('POST', '/auth/logout')
  } finally {
    client.setSession(null)
  }
}
