import { join } from 'node:path'
import { countStatements, createDatabase, type Database } from '@stoa/db'
import { modelMeta } from '@stoa/db/meta'
import { type Clock, systemClock } from '@stoa/kernel'
import {
  createMemoryCache,
  createMemoryThrottle,
  createRuntime,
  createSqlExecutor,
  type Runtime,
  resolveModules,
} from '@stoa/kit'
import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'
import { type Ctx, systemContext } from './context.ts'
import { loadActor } from './modules/accounts/index.ts'
import { modules } from './modules.ts'
import { createDiskStorage } from './platform/disk-storage.ts'
import { jobQueue } from './platform/job-queue.ts'
import { createLinkSigner } from './platform/links.ts'
import { createTestProvider, type TestProvider } from './platform/payment-test.ts'
import { queueDelivery } from './platform/queue-delivery.ts'
import { deriveKey, loadSecret } from './platform/secret.ts'
import { createSmtpMailer, mailboxMailer } from './platform/smtp-mailer.ts'
import type { Services } from './services/services.ts'

/** Everything but HTTP: what the server, the worker, the command line and the tests share. */
export type Core = {
  readonly config: Config
  readonly log: Logger
  readonly clock: Clock
  readonly database: Database
  readonly services: Services
  readonly runtime: Runtime
  /** The built-in payment provider's own side; null where it is switched off. */
  readonly testPayments: TestProvider | null
  readonly secretFor: (purpose: string) => Buffer
  readonly systemContext: (name: string) => Ctx
  /** The session plugin tells how access tokens are signed, once it has the key. */
  readonly bindAccessTokens: (tokens: Services['accessTokens']) => void
  readonly close: () => Promise<void>
}

export type CoreOverrides = Partial<Pick<Services, 'mailer' | 'storage' | 'paymentProviders' | 'jobs'>> & {
  readonly clock?: Clock
  /** How the test provider's webhooks travel; tests hand them to the app directly. */
  readonly postTestWebhook?: (body: string, headers: Record<string, string>) => Promise<void>
  /** Tests throw here; a server logs. */
  readonly overBudget?: Runtime['overBudget']
}

/** Wires the shop to a database. Nothing is asked of the database yet. */
export function createCore(config: Config, databaseUrl: string, overrides: CoreOverrides = {}): Core {
  const log = pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] })
  const clock = overrides.clock ?? systemClock
  const database = createDatabase({
    url: databaseUrl,
    poolSize: config.poolSize,
    onConnectionError: (error) => log.warn(error, 'A database connection broke'),
  })
  const secret = loadSecret(config.secretKey, config.dataDirectory)
  let accessTokens: Services['accessTokens'] | null = null
  const testPayments = config.hasTestPayments
    ? createTestProvider({
        database,
        clock,
        key: deriveKey(secret, 'test-payments'),
        publicUrl: config.publicUrl,
        post: overrides.postTestWebhook,
      })
    : null
  const { clock: _clock, postTestWebhook: _post, overBudget, ...replaced } = overrides
  const services: Services = {
    config,
    mailer: config.smtpUrl ? createSmtpMailer(config.smtpUrl, config.mailFrom) : mailboxMailer,
    storage: createDiskStorage(join(config.dataDirectory, 'media'), '/media'),
    jobs: jobQueue,
    links: createLinkSigner(deriveKey(secret, 'links')),
    paymentProviders: testPayments ? { test: testPayments } : {},
    ...replaced,
    accessTokens: { sign: (userId) => (accessTokens ?? neverBound()).sign(userId) },
    runtime: () => runtime,
  }
  const kit = resolveModules(modules, modelMeta)
  const runtime = createRuntime({
    kit,
    database,
    reads: createSqlExecutor(),
    throttle: createMemoryThrottle(config.rates, clock),
    cache: createMemoryCache({ maxBytes: config.cacheMaxBytes, clock }),
    readActor: loadActor,
    longestCallSeconds: config.paymentTimeoutMs / 1000,
    measure: countStatements,
    eventsWritten: queueDelivery(new Set(kit.subscribers.map((subscriber) => subscriber.event))),
    overBudget:
      overBudget ?? ((operation, spent, budget) => log.warn({ operation, spent, budget }, 'Over its statement budget')),
    logError: (error, message) => log.error(error, message),
  })
  return {
    config,
    log,
    clock,
    database,
    services,
    runtime,
    testPayments,
    secretFor: (purpose) => deriveKey(secret, purpose),
    systemContext: (name) => systemContext(name, { db: database, services, clock }),
    bindAccessTokens: (tokens) => {
      accessTokens = tokens
    },
    close: async () => {
      await services.mailer.close()
      await database.close()
    },
  }
}

function neverBound(): never {
  throw new Error('Access tokens are signed by the HTTP server only')
}
