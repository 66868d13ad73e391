import type { ResolvedKit } from '@stoa/kit'
import { buildOpenApi, type OpenApiDocument } from '@stoa/kit/rest'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { invalidAccessToken } from '../modules/accounts/index.ts'
import { REST_PREFIX } from './rest.ts'

/** The OpenAPI document of the shop. */
export function shopOpenApi(kit: ResolvedKit): OpenApiDocument {
  return buildOpenApi(kit, {
    title: 'Stoa',
    version: '1',
    description:
      'Self-hosted headless commerce. Errors are problem documents (RFC 9457); money is integer minor units.',
    servers: [{ url: REST_PREFIX }],
    errors: [invalidAccessToken],
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

/** `/openapi.json`. */
export function addOpenApi(app: FastifyInstance, core: Core): void {
  const text = JSON.stringify(shopOpenApi(core.runtime.kit))
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
}
