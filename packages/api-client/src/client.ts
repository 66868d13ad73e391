import type { Endpoint, Method, PathsOf } from './endpoints.ts'
import { ApiProblem } from './problem.ts'
import { createSession } from './session.ts'
import type { Login } from './shapes.ts'
import { fillPath, type QueryValue, queryString } from './url.ts'

export interface ClientOptions {
  /** For example `/api/v1`. */
  baseUrl: string
  fetch?: typeof fetch
  /** Whether a login may exist, so that guests never ask for a renewal. */
  mayHaveSession?: () => boolean
  onSession?: (login: Login | null) => void
  /** In which the API is asked to speak (BCP 47). Default: as the runtime asks. */
  language?: () => string
}

interface CallOptions {
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, QueryValue>>
  body?: unknown
  /** Repeating a call with the same key has its effect once. */
  idempotencyKey?: string
  ifMatch?: string
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
  /** In place of the client's own: `sendWithProgress` for uploads that are watched. */
  fetch?: typeof fetch
  /** Sees a successful answer before its body is read: for `ETag` and other headers. */
  onResponse?: (response: Response) => void
}

/** Of a call, without what is undefined for every call of it; what may be undefined may be left out. */
type Given<E> = { [K in keyof E as E[K] extends undefined ? never : undefined extends E[K] ? never : K]: E[K] } & {
  [K in keyof E as E[K] extends undefined ? never : undefined extends E[K] ? K : never]?: E[K]
}
/** What a call takes besides its address. */
export type RequestInitOf<M extends Method, P extends PathsOf<M>> = Omit<CallOptions, 'params' | 'query' | 'body'> &
  Given<Omit<Endpoint<M, P>, 'response'>>
/** The second argument may be left out where nothing in it is required. */
type Rest<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init]
type Call<M extends Method> = <P extends PathsOf<M>>(
  path: P,
  ...rest: Rest<RequestInitOf<M, P>>
) => Promise<Endpoint<M, P>['response']>

export interface Client {
  get: Call<'GET'>
  post: Call<'POST'>
  put: Call<'PUT'>
  patch: Call<'PATCH'>
  delete: Call<'DELETE'>
  /** For addresses outside the typed surface. */
  request: <T>(method: Method, path: string, options?: CallOptions) => Promise<T>
  /** An answer whose body the caller reads as it comes: for files. Throws as every call does. */
  open: (method: Method, path: string, options?: CallOptions) => Promise<Response>
  setSession: (login: Login | null) => void
  /** Renews the login from the cookie; null when there is none. */
  renew: () => Promise<string | null>
}

/** Answers anyone alike, so that a call never waits for a login to be renewed. */
const openPaths = /^\/(products|categories|collections|search|home|shop|pages|auth\/(login|register|refresh))\b/

export function createClient(options: ClientOptions): Client {
  const { baseUrl, mayHaveSession = () => true } = options

  async function send(method: Method, path: string, call: CallOptions, token: string | null): Promise<Response> {
    const headers = new Headers(call.headers)
    headers.set('accept', 'application/json')
    if (options.language) headers.set('accept-language', options.language())
    if (token) headers.set('authorization', `Bearer ${token}`)
    const isForm = call.body instanceof FormData
    if (call.body !== undefined && !isForm) headers.set('content-type', 'application/json')
    if (call.idempotencyKey) headers.set('idempotency-key', call.idempotencyKey)
    if (call.ifMatch) headers.set('if-match', call.ifMatch)
    const body = isForm ? (call.body as FormData) : call.body === undefined ? undefined : JSON.stringify(call.body)
    const url = baseUrl + fillPath(path, call.params) + queryString(call.query)
    const init: RequestInit = { method, headers, body, signal: call.signal, credentials: 'same-origin' }
    return (call.fetch ?? options.fetch ?? fetch)(url, init).catch((error: unknown) => {
      if (call.signal?.aborted) throw error
      throw new ApiProblem(0, { detail: error instanceof Error ? error.message : 'The network failed' })
    })
  }

  const session = createSession({
    onChange: options.onSession,
    refresh: async () => {
      const response = await send('POST', '/auth/refresh', {}, null)
      if (response.ok) return (await response.json()) as Login
      if (response.status >= 500 || response.status === 429) throw await ApiProblem.from(response)
      return null
    },
  })

  async function open(method: Method, path: string, call: CallOptions = {}): Promise<Response> {
    const isOpen = openPaths.test(path)
    const token = session.token() ?? (!isOpen && mayHaveSession() ? await session.renew() : null)
    let response = await send(method, path, call, token)
    if (response.status === 401 && token && !isOpen) {
      const renewed = await session.renew()
      if (renewed) response = await send(method, path, call, renewed)
    }
    if (!response.ok) throw await ApiProblem.from(response)
    call.onResponse?.(response)
    return response
  }

  async function request<T>(method: Method, path: string, call: CallOptions = {}): Promise<T> {
    const response = await open(method, path, call)
    return (response.status === 204 ? undefined : await response.json()) as T
  }

  const verb =
    <M extends Method>(method: M): Call<M> =>
    (path, ...[init]) =>
      request(method, path, init as CallOptions)

  return {
    get: verb('GET'),
    post: verb('POST'),
    put: verb('PUT'),
    patch: verb('PATCH'),
    delete: verb('DELETE'),
    request,
    open,
    setSession: session.set,
    renew: session.renew,
  }
}
