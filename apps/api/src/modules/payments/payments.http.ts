import { execute, malformedBody, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'

/** Bytes of the largest webhook. */
const WEBHOOK_LIMIT = 256 * 1024

/** `POST /payments/webhooks/:provider`: the signature covers the bytes as sent, so the body is not parsed before. */
export async function addPaymentRoutes(app: FastifyInstance, runtime: Runtime): Promise<void> {
  const operation = runtime.kit.operations.get('payment.webhook') as ResolvedOperation
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: WEBHOOK_LIMIT }, (_request, body, done) =>
      done(null, body),
    )
    scope.post<{ Params: { provider: string }; Body: Buffer }>(
      '/api/v1/payments/webhooks/:provider',
      async (request, reply) => {
        if (!Buffer.isBuffer(request.body)) throw malformedBody({ detail: 'The body is empty.' })
        const input = { provider: request.params.provider, body: request.body, headers: request.headers }
        const { value } = await execute(runtime, operation, request.ctx, { input })
        return reply.header('cache-control', 'no-store').send(value)
      },
    )
  })
}
