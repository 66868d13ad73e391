import type { Runtime } from '@stoa/kit'
import type { Config } from '../config.ts'
import type { JobQueue } from './jobs.ts'
import type { Mailer } from './mailer.ts'
import type { PaymentProvider } from './payment-provider.ts'
import type { Storage } from './storage.ts'
import type { AccessTokens, LinkSigner } from './tokens.ts'

/** The outside world as the modules see it. `core.ts` chooses the implementations; tests override them. */
export type Services = {
  readonly config: Config
  readonly mailer: Mailer
  readonly storage: Storage
  readonly jobs: JobQueue
  readonly accessTokens: AccessTokens
  readonly links: LinkSigner
  readonly paymentProviders: Readonly<Record<string, PaymentProvider>>
  /** For what must run an operation or open a transaction of its own. */
  readonly runtime: () => Runtime
}
