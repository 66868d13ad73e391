import { createChangeFeed, execute, type ResolvedOperation, throttleCall } from '@stoa/kit'
import { throttleHeaders } from '@stoa/kit/rest'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Core } from '../core.ts'
import { findActor } from '../modules/accounts/index.ts'
import { type Admitted, createAudience } from '../modules/admin/index.ts'
import { openEventStream } from '../platform/event-stream.ts'
import { REST_PREFIX } from './rest.ts'

/** `GET /admin/live`: the news of the admin, as they come. */
export function addLive(app: FastifyInstance, { runtime, database, services, clock, log }: Core): void {
  const operation = runtime.kit.operations.get('admin.watch') as ResolvedOperation
  const onError = (error: unknown) => log.warn(error, 'The admin’s news could not be read')
  const feed = createChangeFeed({ database, clock, onError })
  const audience = createAudience({
    db: database,
    clock,
    kit: runtime.kit,
    feed,
    findActor: (userId, since) => findActor({ db: database, services, clock }, userId, since),
    onError,
  })
  // An open stream would keep the server from closing.
  app.addHook('preClose', audience.stop)
  app.route({
    method: 'GET',
    url: `${REST_PREFIX}/admin/live`,
    exposeHeadRoute: false,
    async handler(request, reply) {
      throttleHeaders(reply, throttleCall(runtime, operation, request.ctx))
      const input = request.query as Record<string, unknown>
      const { value } = await execute(runtime, operation, request.ctx, { input, door: 'rest', isThrottled: true })
      const stream = openEventStream({ onClose: () => leave() })
      const leave = audience.join({ ...(value as Admitted), actor: namedActor(request), ...stream })
      // The first byte tells the reader that he is listening.
      stream.keepAlive()
      return (
        reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'private, no-store')
          .header('x-accel-buffering', 'no')
          // Kept alive after a stream, it would hold up the end of the server.
          .header('connection', 'close')
          .send(stream.body)
      )
    },
  })
}

function namedActor({ ctx: { actor } }: FastifyRequest) {
  const { id } = actor
  if (id === null) throw new Error('The stream was opened to nobody')
  return { ...actor, id }
}
