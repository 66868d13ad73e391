import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@stoa/db/testing'
import { type FixedClock, fixedClock } from '@stoa/kernel'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { type Core, type CoreOverrides, createCore } from '../src/core.ts'
import { shopOpenApi } from '../src/plugins/openapi.ts'
import { REST_PREFIX } from '../src/plugins/rest.ts'
import { answerChecker } from './fits-openapi.ts'

export type TestShop = {
  readonly app: FastifyInstance
  readonly core: Core
  readonly clock: FixedClock
  /** A REST call, whose answer must be what OpenAPI says of it; `as` is an access token. Addresses outside the API are given whole, from `/dev/`, `/graphql` and the like. */
  call(method: InjectOptions['method'], path: string, options?: CallOptions): Promise<LightMyRequestResponse>
  /** A GraphQL request's parsed answer. */
  graphql(
    query: string,
    options?: { variables?: object; as?: string; headers?: Record<string, string> },
  ): Promise<GraphqlAnswer>
  close(): Promise<void>
}

export type CallOptions = { body?: unknown; as?: string; headers?: Record<string, string> }

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
export type GraphqlAnswer = { status: number; data?: any; errors?: { message: string; extensions: { code: string } }[] }

const unlimited = [
  'anon',
  'user',
  'login',
  'login-account',
  'register',
  'contact',
  'checkout',
  'search',
  'catalogue',
  'graphql',
]
  .map((scope) => `${scope}=1000000/minute`)
  .join(',')

/** A shop of one's own on a copied database, reached through its doors without a socket. Over-budget operations throw. */
export async function openTestShop(
  environment: Record<string, string> = {},
  overrides: CoreOverrides = {},
): Promise<TestShop> {
  const database = await createTestDatabase()
  const clock = fixedClock(new Date('2026-03-01T12:00:00.000Z'))
  const config = readConfig({
    SECRET_KEY: 'a secret that only the tests know, so there',
    PUBLIC_URL: 'https://shop.example',
    DATA_DIR: join(tmpdir(), `stoa-test-data-${process.pid}`),
    DEV_MAILBOX: 'true',
    TEST_PAYMENTS: 'true',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    THROTTLE_RATES: unlimited,
    RESERVATIONS_PER_CALLER: '100000',
    ...environment,
  })
  const core = createCore(config, database.url, {
    clock,
    overBudget: (operation, spent, budget) => {
      throw new Error(`${operation} spent ${spent} statements of ${budget}`)
    },
    postTestWebhook: async (body, headers) => {
      const answer = await app.inject({
        method: 'POST',
        url: `${REST_PREFIX}/payments/webhooks/test`,
        payload: body,
        headers,
      })
      if (answer.statusCode !== 200)
        throw new Error(`The webhook was answered with ${answer.statusCode}: ${answer.body}`)
    },
    ...overrides,
  })
  const app = await buildApp(core, { webDirectory: '/nonexistent' })
  const fits = answerChecker(shopOpenApi(core.runtime.kit))
  const check = (method: string, path: string, { statusCode, headers, body }: LightMyRequestResponse) =>
    fits({
      method,
      path: path.split('?')[0] as string,
      status: statusCode,
      contentType: String(headers['content-type'] ?? ''),
      body,
    })
  await app.ready()
  return {
    app,
    core,
    clock,
    call: async (method, path, { body, as, headers } = {}) => {
      const isOutside = /^\/(dev|graphql|docs|openapi|healthz|readyz|test-payments|media)\b/.test(path)
      const answer = await app.inject({
        method,
        url: isOutside ? path : `${REST_PREFIX}${path}`,
        headers: { ...(as && { authorization: `Bearer ${as}` }), ...headers },
        ...(body !== undefined && { payload: body as object }),
      })
      if (!isOutside) check(method as string, path, answer)
      return answer
    },
    graphql: async (query, { variables, as, headers } = {}) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          accept: 'application/graphql-response+json',
          ...(as && { authorization: `Bearer ${as}` }),
          ...headers,
        },
        payload: { query, variables },
      })
      return { status: answer.statusCode, ...answer.json() }
    },
    close: async () => {
      await app.close()
      await core.close()
      await database.drop()
    },
  }
}
