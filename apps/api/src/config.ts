import { isIPv6 } from 'node:net'
import type { Rate } from '@stoa/kit'
import { z } from 'zod'
import { currency, flag, flagOrUnset, integer, proxies, rates, sender, siteAddress } from './setting-formats.ts'

/** Every setting, read once from the environment. Names in the documentation are the environment's. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Address people reach the shop at, without a slash at the end. */
  readonly publicUrl: string
  /** Null: the embedded PostgreSQL in `dataDirectory`. */
  readonly databaseUrl: string | null
  readonly poolSize: number
  /** Where the embedded database, the uploads and the generated secret live. */
  readonly dataDirectory: string
  /** Null: one is generated and kept in `dataDirectory`. */
  readonly secretKey: string | null
  readonly defaultCurrency: string
  readonly rates: Readonly<Record<string, Rate>>
  readonly cacheMaxBytes: number
  /** Bytes of the largest upload. */
  readonly uploadMaxBytes: number
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Whether /dev/mailbox shows what was mailed. Default: only where the shop is reached at this machine alone. */
  readonly hasMailbox: boolean
  /** The same default as the mailbox. */
  readonly hasTestPayments: boolean
  readonly hasIntrospection: boolean
  /** Whether every answer carries Server-Timing; staff get it always. */
  readonly showsTiming: boolean
  /** Minutes that a checkout holds its units. */
  readonly reservationMinutes: number
  /** Carts that one account, or one stranger's network, may hold units for at a time. */
  readonly reservationsPerCaller: number
  /** Milliseconds that a shopper waits for a payment provider; what it answers later arrives by webhook. */
  readonly paymentTimeoutMs: number
  /** Days without a visit after which a log-in has to be repeated. */
  readonly sessionDays: number
  /** Days after which what has served its time is deleted. */
  readonly keepDays: {
    /** Guests' carts that nobody touched, and carts that were ordered. */
    readonly carts: number
    /** Delivered events and webhooks. */
    readonly events: number
    readonly mails: number
    readonly testCharges: number
  }
  /** Days that deleted records can be restored; 0 keeps them for ever. */
  readonly trashRetentionDays: number
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[]
  readonly logLevel: string
  /** Whether an empty database is filled with the demo shop. The same default as the mailbox. */
  readonly seedsDemo: boolean
  /** Whether this process runs background jobs. */
  readonly runsJobs: boolean
}

const defaultRates =
  'anon=1200/minute,user=1200/minute,login=10/minute,login-account=60/minute,register=10/minute,checkout=30/minute,search=120/minute,catalogue=1200/minute,contact=10/minute,graphql=600/minute'

const schema = z.object({
  HOST: z.string().default('localhost'),
  PORT: integer(3000, 0, 65_535),
  PUBLIC_URL: siteAddress.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: integer(10, 1, 200),
  DATA_DIR: z.string().default('.data'),
  SECRET_KEY: z.string().min(32).optional(),
  DEFAULT_CURRENCY: currency.default('EUR'),
  THROTTLE_RATES: rates(defaultRates),
  CACHE_MAX_MB: integer(32, 0, 4096),
  UPLOAD_MAX_MB: integer(20, 1, 1024),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: sender.default('Stoa Supply <shop@stoa.example>'),
  DEV_MAILBOX: flagOrUnset(),
  TEST_PAYMENTS: flagOrUnset(),
  INTROSPECTION: flag(true),
  SERVER_TIMING: flag(false),
  RESERVATION_MINUTES: integer(15, 1, 1440),
  RESERVATIONS_PER_CALLER: integer(20, 1, 100_000),
  PAYMENT_TIMEOUT_SECONDS: integer(10, 1, 60),
  SESSION_DAYS: integer(30, 1, 365),
  KEEP_CARTS_DAYS: integer(30, 1, 3650),
  // The queue tries a failing delivery for about four days; its event must outlive that.
  KEEP_EVENTS_DAYS: integer(30, 7, 3650),
  KEEP_MAILS_DAYS: integer(90, 7, 3650),
  KEEP_TEST_CHARGES_DAYS: integer(365, 7, 3650),
  TRASH_RETENTION_DAYS: integer(90, 0, 36_500),
  TRUST_PROXY: proxies,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  SEED_DEMO: flagOrUnset(),
  RUN_JOBS: flag(true),
})

/** What is wrong with the settings, all of it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the settings. Throws one `ConfigError` naming every bad one. Empty variables count as absent. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in schema.shape && value !== '' && value !== undefined),
  )
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(`These settings are not valid:\n${lines.join('\n')}`)
  }
  const env = result.data
  const hostInUrl = isIPv6(env.HOST) ? `[${env.HOST}]` : env.HOST
  const publicUrl = (env.PUBLIC_URL ?? `http://${hostInUrl}:${env.PORT}`).replace(/\/$/, '')
  const isLocal = isLoopback(publicUrl)
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    databaseUrl: env.DATABASE_URL ?? null,
    poolSize: env.DATABASE_POOL_SIZE,
    dataDirectory: env.DATA_DIR,
    secretKey: env.SECRET_KEY ?? null,
    defaultCurrency: env.DEFAULT_CURRENCY,
    rates: env.THROTTLE_RATES,
    cacheMaxBytes: env.CACHE_MAX_MB * 1024 * 1024,
    uploadMaxBytes: env.UPLOAD_MAX_MB * 1024 * 1024,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    hasMailbox: env.DEV_MAILBOX ?? isLocal,
    hasTestPayments: env.TEST_PAYMENTS ?? isLocal,
    hasIntrospection: env.INTROSPECTION,
    showsTiming: env.SERVER_TIMING,
    reservationMinutes: env.RESERVATION_MINUTES,
    reservationsPerCaller: env.RESERVATIONS_PER_CALLER,
    paymentTimeoutMs: env.PAYMENT_TIMEOUT_SECONDS * 1000,
    sessionDays: env.SESSION_DAYS,
    keepDays: {
      carts: env.KEEP_CARTS_DAYS,
      events: env.KEEP_EVENTS_DAYS,
      mails: env.KEEP_MAILS_DAYS,
      testCharges: env.KEEP_TEST_CHARGES_DAYS,
    },
    trashRetentionDays: env.TRASH_RETENTION_DAYS,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    seedsDemo: env.SEED_DEMO ?? isLocal,
    runsJobs: env.RUN_JOBS,
  }
}

// A public shop must not show its mails, take play money, or have goods and passwords of a demo unless told to.
function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}
