import scalar from '@scalar/fastify-api-reference'
import type { ResolvedKit } from '@stoa/kit'
import { buildOpenApi, type OpenApiDocument } from '@stoa/kit/rest'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { REST_PREFIX } from './rest.ts'

/** The OpenAPI document of the shop. */
export function shopOpenApi(kit: ResolvedKit): OpenApiDocument {
  return buildOpenApi(kit, {
    title: 'Stoa',
    version: '1',
    description:
      'Self-hosted headless commerce. Errors are problem documents (RFC 9457); money is integer minor units.',
    servers: [{ url: REST_PREFIX }],
    parameters: {
      Currency: {
        name: 'currency',
        in: 'query',
        description: 'Prices are answered in it (ISO 4217). The header `X-Currency` says the same.',
        schema: { type: 'string', pattern: '^[A-Z]{3}$' },
      },
    },
  })
}

/** `/openapi.json`, and `/docs`: a reference that tries operations out. */
export async function addOpenApi(app: FastifyInstance, core: Core): Promise<void> {
  const text = JSON.stringify(shopOpenApi(core.runtime.kit))
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
  await app.register(async (scope) => {
    // The reference is one page that carries its script and styles inline and makes its fonts from data addresses.
    scope.addHook('onSend', async (_request, reply) => {
      reply.header(
        'content-security-policy',
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
      )
    })
    await scope.register(scalar, {
      routePrefix: '/docs',
      configuration: { url: '/openapi.json', withDefaultFonts: false, hideClientButton: true, telemetry: false },
    })
  })
}
