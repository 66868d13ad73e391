import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { type Call, execute, inputSchema, throttleCall } from '../execute.ts'
import type { ResolvedOperation } from '../resolved.ts'
import type { Runtime } from '../runtime.ts'
import { cacheKeyOf } from './answer-from-cache.ts'
import { versionFromIfMatch } from './etag.ts'
import { bodyObject } from './problem.ts'
import { coerceTexts, parseListQuery, parseReadQuery, type Query } from './query.ts'
import { isNamed, sendCached, sendOutcome, throttleHeaders } from './reply.ts'

export type RestOptions = {
  readonly runtime: Runtime
  /** Before every path, for example `/api/v1`. */
  readonly prefix: string
  /** The context that the session made for a request. */
  readonly contextOf: (request: FastifyRequest) => Context
  /** Whether this caller may see Server-Timing. */
  readonly showsTiming: (ctx: Context) => boolean
  /** What a public answer depends on besides its address, for example the caller's currency; part of the cache's key. */
  readonly variesBy: (ctx: Context) => string
  /** Query parameters the session reads, allowed everywhere (`currency`). */
  readonly commonParameters: readonly string[]
}

/** Mounts every operation that has an address. Parsing and formatting only: what happens is `execute`'s. */
export function mountRest(app: FastifyInstance, options: RestOptions): void {
  for (const operation of options.runtime.kit.operations.values()) {
    if (!operation.rest) continue
    app.route({
      method: operation.rest.method,
      url: `${options.prefix}${operation.rest.path}`,
      handler: (request, reply) => answer(options, operation, request, reply),
    })
  }
}

async function answer(
  options: RestOptions,
  operation: ResolvedOperation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { runtime } = options
  const ctx = options.contextOf(request)
  throttleHeaders(reply, throttleCall(runtime, operation, ctx))
  const cacheKey =
    operation.cacheTtlSeconds !== null && ctx.actor.kind === 'anonymous' && !isNamed(request)
      ? cacheKeyOf(options.variesBy(ctx), request.url)
      : null
  if (cacheKey !== null) {
    const cached = runtime.cache.get(cacheKey)
    if (cached) return sendCached(request, reply, cached)
  }
  const mark = runtime.cache.mark()
  const outcome = await execute(runtime, operation, ctx, toCall(options, operation, request))
  if (options.showsTiming(ctx))
    reply.header('server-timing', `sql;desc="${outcome.statements} statements";dur=${outcome.timeMs.toFixed(1)}`)
  return sendOutcome(request, reply, {
    operation,
    outcome,
    locale: ctx.locale,
    cache: cacheKey === null ? null : { store: runtime.cache, key: cacheKey, mark },
  })
}

function toCall(options: RestOptions, operation: ResolvedOperation, request: FastifyRequest): Call {
  const query = (request.query ?? {}) as Query
  const params = coerceTexts(inputSchema(operation), (request.params ?? {}) as Query)
  const shared = {
    isThrottled: true,
    door: 'rest' as const,
    idempotencyKey: header(request, 'idempotency-key'),
    ifMatch: versionFromIfMatch(header(request, 'if-match') ?? undefined),
  }
  if (operation.target.kind === 'crud') {
    const { exposure, verb } = operation.target
    if (verb === 'list')
      return { ...shared, input: {}, list: parseListQuery(exposure, query, options.commonParameters) }
    const select = parseReadQuery(exposure, query, options.commonParameters)
    return {
      ...shared,
      select,
      input: verb === 'read' || verb === 'remove' ? params : { ...bodyObject(request.body), ...params },
    }
  }
  const isBodyless = operation.rest?.method === 'GET' || operation.rest?.method === 'DELETE'
  const own = Object.fromEntries(Object.entries(query).filter(([name]) => !options.commonParameters.includes(name)))
  const values = isBodyless ? coerceTexts(inputSchema(operation), own) : bodyObject(request.body)
  return { ...shared, input: { ...values, ...params } }
}

function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
