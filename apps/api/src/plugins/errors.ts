import { isAppError } from '@stoa/kernel'
import { methodNotAllowed, notFound, type ResolvedKit, SOURCE_LOCALE, translateError } from '@stoa/kit'
import { asAppError, languageHeaders, problemMediaType, toProblem } from '@stoa/kit/rest'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Every failure, Fastify's own included, is answered as a problem document. */
export function addErrorHandling(app: FastifyInstance, kit: ResolvedKit, prefix: string): void {
  const addresses = addressesOf(kit, prefix)
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error))
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request)
    const allowed = addresses.filter((address) => address.pattern.test(path)).map((address) => address.method)
    if (allowed.length === 0)
      return sendProblem(request, reply, notFound({ detail: 'There is nothing at this address.' }))
    reply.header('allow', allowed.join(', '))
    return sendProblem(request, reply, methodNotAllowed({ detail: `This address takes ${allowed.join(', ')}.` }))
  })
}

/** Answers an error. Defects are logged in full and told without detail. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { locale = SOURCE_LOCALE, services } = request.ctx ?? {}
  const said = translateError(asAppError(error), services?.runtime().kit.translators.get(locale))
  const problem = toProblem(said, pathOf(request), request.id)
  if (problem.status >= 500) request.log.error(isAppError(error) ? (error.cause ?? error) : error, 'A request failed')
  if (problem.status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer')
  if (typeof problem.retryAfterSeconds === 'number') reply.header('retry-after', problem.retryAfterSeconds)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .headers(languageHeaders(locale))
    .type(problemMediaType)
    .send(JSON.stringify(problem))
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] as string
}

// Fastify answers a known path with another method as unknown; the operations know better.
function addressesOf(kit: ResolvedKit, prefix: string): { method: string; pattern: RegExp }[] {
  return [...kit.operations.values()].flatMap(({ rest, http }) => {
    const address = rest ?? http
    if (!address) return []
    return [{ method: address.method, pattern: new RegExp(`^${prefix}${address.path.replace(/:\w+/g, '[^/]+')}$`) }]
  })
}
