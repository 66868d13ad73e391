import {
  buildGraphqlSchema,
  createGraphqlHandler,
  createMemoryDocuments,
  type GraphqlExecutor,
} from '@stoa/kit/graphql'
import { languageHeaders, throttleHeaders } from '@stoa/kit/rest'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import mercurius from 'mercurius'
import type { Core } from '../core.ts'

/** Runs of one document after which Mercurius compiles it. */
const JIT_AFTER = 1

/** Persisted documents kept for clients that send hashes. */
const MAX_DOCUMENTS = 1000

/** `/graphql`: Mercurius executes, the kit's own handler speaks HTTP, because Mercurius' route departs from the specification. */
export async function addGraphql(app: FastifyInstance, core: Core): Promise<void> {
  const schema = buildGraphqlSchema(core.runtime.kit)
  await app.register(mercurius, { schema, routes: false, jit: JIT_AFTER })
  const execute: GraphqlExecutor = (source, context, variables, operationName) =>
    app.graphql(source, context as never, variables as Record<string, unknown>, operationName ?? undefined)
  const handle = createGraphqlHandler({
    runtime: core.runtime,
    schema,
    execute,
    documents: createMemoryDocuments(MAX_DOCUMENTS),
    introspection: core.config.hasIntrospection,
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const { method, headers, body } = request
    const {
      status,
      headers: own,
      body: text,
      verdicts,
      spent,
    } = await handle({ method, headers, query: (request.query ?? {}) as Record<string, unknown>, body }, request.ctx)
    throttleHeaders(reply, verdicts)
    if (core.config.showsTiming || request.ctx.actor.isStaff)
      reply.header('server-timing', `sql;desc="${spent.statements} statements";dur=${spent.timeMs.toFixed(1)}`)
    return reply
      .code(status)
      .headers(languageHeaders(request.ctx.locale))
      .headers(own)
      .header('cache-control', 'private, no-store')
      .send(text)
  }
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answer })
}
