import { createTestDatabase } from '@stoa/db/testing'
import { type FixedClock, fixedClock } from '@stoa/kernel'
import Fastify, { type FastifyInstance, type InjectOptions, type LightMyRequestResponse } from 'fastify'
import { readConfig } from '../config.ts'
import { type Core, createCore } from '../core.ts'
import { migrateJobs } from '../platform/job-runner.ts'
import { addErrorHandling } from './errors.ts'
import { addMailbox } from './mailbox.ts'
import { addRest, REST_PREFIX } from './rest.ts'
import { addSession } from './session.ts'

export type TestShop = {
  readonly app: FastifyInstance
  readonly core: Core
  readonly clock: FixedClock
  /** A REST call; `as` is an access token. */
  call(
    method: InjectOptions['method'],
    path: string,
    options?: { body?: unknown; as?: string; headers?: Record<string, string> },
  ): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** A shop of one's own on a copied database, reached through its REST door without a socket. */
export async function openTestShop(environment: Record<string, string> = {}): Promise<TestShop> {
  const database = await createTestDatabase()
  const clock = fixedClock(new Date('2026-03-01T12:00:00.000Z'))
  const config = readConfig({
    SECRET_KEY: 'a secret that only the tests know, so there',
    PUBLIC_URL: 'https://shop.example',
    DEV_MAILBOX: 'true',
    LOG_LEVEL: 'silent',
    THROTTLE_RATES:
      'anon=100000/minute,user=100000/minute,login=100000/minute,register=100000/minute,contact=100000/minute',
    ...environment,
  })
  const core = createCore(config, database.url, {
    clock,
    overBudget: (operation, spent, budget) => {
      throw new Error(`${operation} spent ${spent} statements of ${budget}`)
    },
  })
  await migrateJobs(core.database.pool)
  const app = Fastify()
  addErrorHandling(app, core.runtime.kit, REST_PREFIX)
  await addSession(app, core)
  addRest(app, core)
  addMailbox(app, core)
  await app.ready()
  return {
    app,
    core,
    clock,
    call: (method, path, { body, as, headers } = {}) =>
      app.inject({
        method,
        url: path.startsWith('/dev/') ? path : `${REST_PREFIX}${path}`,
        headers: { ...(as && { authorization: `Bearer ${as}` }), ...headers },
        ...(body !== undefined && { payload: body as object }),
      }),
    close: async () => {
      await app.close()
      await core.close()
      await database.drop()
    },
  }
}
