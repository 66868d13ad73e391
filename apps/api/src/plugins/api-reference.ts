import { notFound } from '@stoa/kit'
import Fastify, { type FastifyInstance } from 'fastify'
import { sendProblem } from './errors.ts'

/** The page carries its script and styles inline and makes its fonts from data addresses. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'"

/**
 * `/docs`: a reference of the REST API that tries operations out. Its script is held in memory as a whole, many times
 * what all else here takes, so it is loaded by the first who asks for it.
 */
export function addApiReference(app: FastifyInstance): void {
  let reference: Promise<FastifyInstance> | null = null
  app.addHook('onClose', async () => (await reference)?.close())
  for (const path of ['/docs', '/docs/*'])
    app.get(path, async (request, reply) => {
      reference ??= openReference()
      const { statusCode, headers, rawPayload } = await (await reference).inject(request.url)
      if (statusCode === 404)
        return sendProblem(request, reply, notFound({ detail: 'There is nothing at this address.' }))
      if (headers.location) reply.header('location', headers.location)
      return reply
        .code(statusCode)
        .type(headers['content-type'] ?? 'text/html; charset=utf-8')
        .header('content-security-policy', POLICY)
        .send(rawPayload)
    })
}

async function openReference(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const app = Fastify()
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: { url: '/openapi.json', withDefaultFonts: false, hideClientButton: true, telemetry: false },
  })
  await app.ready()
  return app
}
