import type { Ctx } from '../../context.ts'
import type { PaymentProvider } from '../../services/payment-provider.ts'
import { unknownProvider } from './payments.errors.ts'

/** Throws UNKNOWN_PAYMENT_PROVIDER. */
export function providerOf(ctx: Ctx, name: string): PaymentProvider {
  const providers = ctx.services.paymentProviders
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined
  if (!provider)
    throw unknownProvider({
      detail: `Known providers: ${Object.keys(providers).join(', ') || 'none'}.`,
      errors: [{ path: 'provider', code: 'unknown', message: 'No such payment provider.' }],
    })
  return provider
}
