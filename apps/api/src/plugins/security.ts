import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'

/** Sends headers with every answer. */
export function addSecurityHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/**
 * Headers that keep browsers from being turned against the shop. Helmet composes them anew for every answer, and here they
 * never differ: it is asked once.
 */
export async function securityHeaders(isHttps: boolean): Promise<Record<string, string>> {
  const app = Fastify()
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // React sets inline style attributes (tile tints, picture boxes).
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isHttps ? [] : null,
      },
    },
    hsts: isHttps,
    crossOriginEmbedderPolicy: false,
  })
  let headers: Record<string, string> = {}
  app.get('/', (_request, reply) => {
    headers = { ...(reply.raw.getHeaders() as Record<string, string>) }
    return reply.send()
  })
  await app.inject('/')
  await app.close()
  return headers
}
