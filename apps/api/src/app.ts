import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Core } from './core.ts'
import { addApiReference } from './plugins/api-reference.ts'
import { servesCachedAnswers } from './plugins/cached-answers.ts'
import { addErrorReference } from './plugins/error-reference.ts'
import { addErrorHandling, sendProblem } from './plugins/errors.ts'
import { addExchange } from './plugins/exchange.ts'
import { addGraphql } from './plugins/graphql.ts'
import { addHealth } from './plugins/health.ts'
import { addLive } from './plugins/live.ts'
import { addMailbox } from './plugins/mailbox.ts'
import { addModuleRoutes } from './plugins/module-routes.ts'
import { addOpenApi } from './plugins/openapi.ts'
import { addRest, REST_PREFIX } from './plugins/rest.ts'
import { addSecurityHeaders, securityHeaders } from './plugins/security.ts'
import { addSession } from './plugins/session.ts'
import { addTestPayments } from './plugins/test-payments.ts'
import { addWeb } from './plugins/web.ts'

/** Bytes of a JSON body. */
const BODY_LIMIT = 1024 * 1024

export type AppOptions = {
  /** Where the built single-page application lies. */
  readonly webDirectory: string
}

/** The HTTP server over a core, not yet listening. */
export async function buildApp(core: Core, { webDirectory }: AppOptions): Promise<FastifyInstance> {
  const headers = await securityHeaders(core.config.publicUrl.startsWith('https:'))
  const requestIdOf = (request: IncomingMessage) => readRequestId(request.headers['x-request-id'])
  const app = Fastify({
    serverFactory: servesCachedAnswers(core, { requestIdOf, headers: headers.data }),
    loggerInstance: core.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: core.config.trustProxy.length > 0 ? [...core.config.trustProxy] : false,
    requestIdHeader: false,
    genReqId: requestIdOf,
    frameworkErrors: (error, request, reply) => sendProblem(request, reply, error),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  })
  // Nothing here takes plain text, which Fastify would read without being asked.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })

  // Around everything
  addErrorHandling(app, core.runtime.kit, REST_PREFIX)
  addSecurityHeaders(app, headers)
  await addSession(app, core)

  // The doors
  addRest(app, core)
  await addGraphql(app, core)
  addOpenApi(app, core)
  addApiReference(app)
  addErrorReference(app, core.runtime.kit)

  // What is not derived: uploads, webhooks, the test provider's page
  await addModuleRoutes(app, core)
  addExchange(app, core)
  addLive(app, core)
  addHealth(app, core)
  if (core.config.hasMailbox) addMailbox(app, core)
  if (core.testPayments) addTestPayments(app, core)
  await addWeb(app, core, webDirectory)
  return app
}

// A caller's id is kept only where it cannot break a log line.
function readRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.-]{8,80}$/.test(header) ? header : randomUUID()
}
