import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { answerFromCache, cacheKeyOf } from '@stoa/kit/rest'
import type { FastifyServerFactory } from 'fastify'
import type { Core } from '../core.ts'
import { REST_PREFIX } from './rest.ts'

export type CachedAnswersOptions = {
  readonly requestIdOf: (request: IncomingMessage) => string
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>
}

/** Makes servers that answer a stranger's repeated question from memory and hand everything else to the framework. */
export function servesCachedAnswers(core: Core, { requestIdOf, headers }: CachedAnswersOptions): FastifyServerFactory {
  const { defaultCurrency, trustProxy } = core.config
  // Behind a proxy the framework finds out who calls.
  const keyOf = (request: IncomingMessage) =>
    trustProxy.length === 0 && isPlain(request) ? cacheKeyOf(defaultCurrency, request.url as string) : null
  const answer = answerFromCache({ runtime: core.runtime, keyOf, requestIdOf, headers })
  return (handle, { keepAliveTimeout, requestTimeout }) => {
    const listener: RequestListener = (request, response) => {
      if (!answer(request, response)) handle(request, response)
    }
    return createServer(
      { keepAliveTimeout: Number(keepAliveTimeout), requestTimeout: Number(requestTimeout) },
      listener,
    )
  }
}

// Whoever names a currency or himself asks for something else than the key says.
function isPlain({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    url !== undefined &&
    url.startsWith(REST_PREFIX) &&
    headers.authorization === undefined &&
    headers['x-currency'] === undefined &&
    !url.includes('currency')
  )
}
