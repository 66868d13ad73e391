import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'
import { api } from '../lib/api.ts'
import { hasSession } from '../lib/session.ts'
import { isMutation } from './is-mutation.ts'

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']
type Params = Parameters<Fetcher>[0]

let token: string | null = null

const send = (body: Params, headers: Headers) =>
  fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin' })

/**
 * Asks the shop's own API. Whoever is logged in to the shop is so here, unless the headers say otherwise; every run of a
 * mutation is a new one, so that paying needs no key made by hand.
 */
export const fetcher: Fetcher = async (params, options) => {
  const headers = new Headers(options?.headers)
  headers.set('content-type', 'application/json')
  headers.set('accept', 'application/graphql-response+json, application/json')
  if (isMutation(params) && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID())
  if (headers.has('authorization') || !hasSession()) return (await send(params, headers)).json()

  const answer = async () => {
    token ??= await api.renew()
    if (token) headers.set('authorization', `Bearer ${token}`)
    else headers.delete('authorization')
    return send(params, headers)
  }
  const first = await answer()
  if (first.status !== 401) return first.json()
  // The token has run out while the page lay open.
  token = null
  return (await answer()).json()
}
