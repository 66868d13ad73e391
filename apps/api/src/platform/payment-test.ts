import type { Database } from '@stoa/db'
import type { Clock } from '@stoa/kernel'
import type { PaymentProvider } from '../services/payment-provider.ts'

export type TestProviderOptions = { readonly database: Database; readonly clock: Clock; readonly key: Buffer; readonly publicUrl: string }

export function createTestProvider(_options: TestProviderOptions): PaymentProvider {
  throw new Error('not yet')
}
