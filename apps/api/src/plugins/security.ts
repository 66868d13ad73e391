import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { REST_PREFIX } from './rest.ts'

export type SecurityHeaders = {
  /** For answers that are data: what a browser must not do with them even when it is led to open one. */
  readonly data: Readonly<Record<string, string>>
  /** For pages, and whatever belongs to them. */
  readonly pages: Readonly<Record<string, string>>
}

/** Sends the headers of its kind with every answer. */
export function addSecurityHeaders(app: FastifyInstance, { data, pages }: SecurityHeaders): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(isData(request.url) ? data : pages)
    done()
  })
}

function isData(url: string): boolean {
  return url.startsWith(REST_PREFIX) || url.startsWith('/graphql')
}

/**
 * Headers that keep browsers from being turned against the shop. Helmet composes them anew for every answer, and here they
 * never differ: it is asked once. Of those for pages, data needs only the ones that stand in the OWASP REST Security Cheat
 * Sheet; the policy allows it nothing.
 */
export async function securityHeaders(isHttps: boolean): Promise<SecurityHeaders> {
  const pages = await pageHeaders(isHttps)
  const kept = [
    'cross-origin-resource-policy',
    'referrer-policy',
    'strict-transport-security',
    'x-content-type-options',
  ]
  return {
    pages,
    data: {
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      ...Object.fromEntries(Object.entries(pages).filter(([name]) => kept.includes(name))),
    },
  }
}

async function pageHeaders(isHttps: boolean): Promise<Record<string, string>> {
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
