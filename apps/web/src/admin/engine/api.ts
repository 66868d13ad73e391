import { ApiProblem } from '@stoa/api-client'
import { api as client } from '../../lib/api.ts'
import type { ListQuery } from './list/list-state.ts'
import { rememberOwn } from './live/own-writes.ts'
import { askForSession } from './session-gate.ts'

/**
 * An answer with the version it stands for, what a later save sends as `If-Match`, and of a write the change set it was
 * recorded under, what undo takes.
 */
export type Versioned<T> = { data: T; etag: string | undefined; changeSetId?: string }

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type Options = {
  query?: ListQuery
  body?: unknown
  ifMatch?: string
  idempotencyKey?: string
  signal?: AbortSignal
  fetch?: typeof fetch
}

export const isProblem = (error: unknown, ...status: number[]): error is ApiProblem =>
  error instanceof ApiProblem && (status.length === 0 || status.includes(error.status))

/**
 * When the login has run out this waits until somebody has logged in again, in place, and then repeats the call: whoever
 * called, a form above all, never learns that anything happened.
 */
async function withSession<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    if (!isProblem(error, 401) || !(await askForSession())) throw error
    return await send()
  }
}

async function call<T>(method: Method, path: string, options: Options = {}): Promise<Versioned<T>> {
  return withSession(async () => {
    let headers = new Headers()
    const data = await client.request<T>(method, path, {
      ...options,
      onResponse: (response) => {
        headers = response.headers
      },
    })
    const [etag, changeSetId] = ['etag', 'stoa-change-set'].map((name) => headers.get(name) ?? undefined)
    if (changeSetId) rememberOwn(changeSetId)
    return { data, etag, ...(changeSetId && { changeSetId }) }
  })
}

const dataOf = async <T>(answer: Promise<Versioned<T>>): Promise<T> => (await answer).data

export const api = {
  get: <T>(path: string, query?: ListQuery, signal?: AbortSignal) => dataOf(call<T>('GET', path, { query, signal })),
  read: <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, { signal }),
  /** A file, to be read as it comes. */
  open: (path: string, query: ListQuery, signal: AbortSignal) =>
    withSession(() => client.open('GET', path, { query, signal })),
  post: <T>(path: string, body: unknown, idempotencyKey?: string) =>
    dataOf(call<T>('POST', path, { body, idempotencyKey })),
  send: <T>(method: Exclude<Method, 'GET'>, path: string, options: Options = {}) => call<T>(method, path, options),
}

/** Every attempt at one deed carries the same key, so a second click or a retry does it once. */
export const newIdempotencyKey = (): string => crypto.randomUUID()
