import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CachedAnswer, ResponseCache } from '../cache.ts'
import type { Outcome } from '../execute.ts'
import type { PageInfo } from '../read/plan.ts'
import type { ResolvedOperation } from '../resolved.ts'
import type { ThrottleVerdict } from '../throttle.ts'
import { etagOf, matchesNone } from './etag.ts'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** Longest Surrogate-Key header; CDNs refuse much longer ones. */
const MAX_SURROGATE_KEYS = 120

export type Sending = {
  readonly operation: ResolvedOperation
  readonly outcome: Outcome
  /** The language of the caller. Answers that are kept for everybody have none of their own. */
  readonly locale: string
  /** Where to keep the answer; null for answers that are somebody's own. */
  readonly cache: { readonly store: ResponseCache; readonly key: string; readonly mark: number } | null
}

/** Sends an outcome with validators and cache headers; keeps the bytes where the operation is cached. */
export function sendOutcome(
  request: FastifyRequest,
  reply: FastifyReply,
  { operation, outcome, locale, cache }: Sending,
): FastifyReply {
  if (outcome.isReplay) reply.header('idempotent-replayed', 'true')
  if (outcome.changeSetId) reply.header('stoa-change-set', outcome.changeSetId)
  reply.code(outcome.status)
  if (operation.cacheTtlSeconds === null) reply.headers(languageHeaders(locale))
  if (outcome.status === 204) return reply.send()
  const body = JSON.stringify(outcome.value ?? null)
  linkHeader(request, reply, outcome.value)
  if (operation.kind === 'mutation') {
    reply.header('cache-control', 'private, no-store').type(JSON_TYPE)
    if (outcome.version !== undefined) reply.header('etag', etagOf(body, outcome.version))
    return reply.send(body)
  }
  const etag = etagOf(body, outcome.version)
  const headers = cacheHeaders(operation, outcome, isNamed(request))
  if (!cache || operation.cacheTtlSeconds === null) return finish(request, reply, etag, headers, body)
  const link = reply.getHeader('link')
  const kept = { ...headers, ...(typeof link === 'string' && { link }) }
  const answer = {
    body: Buffer.from(body),
    etag,
    headers: kept,
    tags: outcome.tags,
    throttle: operation.throttle,
  }
  cache.store.set(cache.key, answer, operation.cacheTtlSeconds, cache.mark)
  return finish(request, reply, etag, headers, answer.body)
}

/** Of an answer in the caller's language. */
export function languageHeaders(locale: string): Record<string, string> {
  return { 'content-language': locale, vary: 'Accept-Language' }
}

/** Whether the caller says who he is, in whatever way: what he is answered is his own, also where it is everybody's as yet. */
export function isNamed(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined
}

/** Sends kept bytes. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, answer: CachedAnswer): FastifyReply {
  return finish(request, reply, answer.etag, answer.headers, answer.body)
}

function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): FastifyReply {
  reply.headers(headers).header('etag', etag)
  if (matchesNone(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply.type(JSON_TYPE).send(body)
}

// What a logged-in caller sees of a public list may differ (prices by group, for one), so only strangers' answers are shared.
function cacheHeaders(operation: ResolvedOperation, outcome: Outcome, isPersonal: boolean): Record<string, string> {
  const ttl = operation.cacheTtlSeconds
  if (ttl === null) return { 'cache-control': 'private, no-store' }
  const vary = 'Authorization, X-Currency, Accept-Encoding'
  if (isPersonal) return { 'cache-control': 'private, no-store', vary }
  return {
    'cache-control': `public, max-age=0, s-maxage=${ttl}, stale-while-revalidate=${ttl}`,
    vary,
    'surrogate-key': outcome.tags.slice(0, MAX_SURROGATE_KEYS).join(' '),
  }
}

/** RFC 8288 links to the pages before and after. */
function linkHeader(request: FastifyRequest, reply: FastifyReply, value: unknown): void {
  const page = (value as { page?: PageInfo } | null)?.page
  if (!page || typeof page !== 'object' || !('nextCursor' in page)) return
  const link = (cursor: string, rel: string) => {
    const url = new URL(request.url, 'http://localhost')
    url.searchParams.set('cursor', cursor)
    return `<${url.pathname}${url.search}>; rel="${rel}"`
  }
  const links = [
    page.prevCursor && link(page.prevCursor, 'prev'),
    page.nextCursor && link(page.nextCursor, 'next'),
  ].filter(Boolean)
  if (links.length > 0) reply.header('link', links.join(', '))
}

/** `RateLimit` and `RateLimit-Policy` (IETF draft-ietf-httpapi-ratelimit-headers), tightest scope first; name, value, name, value. */
export function rateLimitHeaders([tightest]: readonly ThrottleVerdict[]): string[] {
  if (!tightest) return []
  const { scope, rate, remaining, resetSeconds } = tightest
  return [
    'ratelimit',
    `"${scope}";r=${remaining};t=${resetSeconds}`,
    'ratelimit-policy',
    `"${scope}";q=${rate.limit};w=${rate.windowSeconds}`,
  ]
}

/** Sets the rate limit headers on a reply. */
export function throttleHeaders(reply: FastifyReply, verdicts: readonly ThrottleVerdict[]): void {
  const [limitName, limit, policyName, policy] = rateLimitHeaders(verdicts)
  if (limitName && policyName) reply.header(limitName, limit).header(policyName, policy)
}
