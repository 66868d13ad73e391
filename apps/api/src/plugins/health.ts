import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'

/** `/healthz`: the process answers. `/readyz`: the database does, too. */
export function addHealth(app: FastifyInstance, core: Core): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await core.database.query({ text: 'SELECT 1' })
      return { status: 'ok' }
    } catch (error) {
      core.log.warn(error, 'Not ready: the database does not answer')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
}
