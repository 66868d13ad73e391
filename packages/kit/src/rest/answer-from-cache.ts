import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedAnswer } from '../cache.ts'
import type { Runtime } from '../runtime.ts'
import { strangerAt } from '../throttle.ts'
import { matchesNone } from './etag.ts'
import { JSON_TYPE, rateLimitHeaders } from './reply.ts'

export type CacheDoorOptions = {
  readonly runtime: Pick<Runtime, 'cache' | 'throttle'>
  /** What the REST door keeps the answer under, or null for requests that are not a plain stranger's. */
  readonly keyOf: (request: IncomingMessage) => string | null
  readonly requestIdOf: (request: IncomingMessage) => string
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>
}

/** What an answer is kept under: what it depends on besides its address, and the address. */
export function cacheKeyOf(variesBy: string, url: string): string {
  return `${variesBy} ${url}`
}

/**
 * Answers what the REST door has kept for strangers, and says whether it did. It stands before the framework, whose
 * routing, hooks and headers cost more than the bytes: the same answer, counted in the same scopes. Whoever is over a limit
 * is left to the door, which says so.
 */
export function answerFromCache({ runtime, keyOf, requestIdOf, headers }: CacheDoorOptions) {
  const always = Object.entries(headers).flat()
  const kept = new WeakMap<CachedAnswer, string[]>()
  const headersOf = (answer: CachedAnswer): string[] => {
    const known = kept.get(answer)
    if (known) return known
    const own = [...always, ...Object.entries(answer.headers).flat(), 'etag', answer.etag]
    kept.set(answer, own)
    return own
  }
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const key = keyOf(request)
    const answer = key === null ? null : runtime.cache.get(key)
    if (!answer) return false
    const caller = strangerAt(request.socket.remoteAddress)
    const verdicts = runtime.throttle.take(['anon', ...(answer.throttle ?? [])], caller)
    if (verdicts[0]?.allowed === false) return false
    const lines = [...headersOf(answer), 'x-request-id', requestIdOf(request), ...rateLimitHeaders(verdicts)]
    if (matchesNone(request.headers['if-none-match'], answer.etag)) {
      response.writeHead(304, lines).end()
      return true
    }
    lines.push('content-type', JSON_TYPE, 'content-length', String(answer.body.byteLength))
    response.writeHead(200, lines).end(answer.body)
    return true
  }
}
