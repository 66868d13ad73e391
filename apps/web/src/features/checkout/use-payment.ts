import { useState } from 'react'
import { createStore } from '../../lib/store.ts'

const slowAfterMs = 5000

/** Why the last payment did not become an order; outlives the way back from the bank's page. */
export const paymentFailure = createStore<string | null>(null)

export function usePayment() {
  const [state, setState] = useState<'idle' | 'busy' | 'slow'>('idle')

  async function start(cartId: string, token: string, shownTotal: number): Promise<void> {
    setState('busy')
    paymentFailure.set(null)
    const timer = setTimeout(() => setState('slow'), slowAfterMs)
    const { payCart } = await import('./till.ts')
    const failed = await payCart(cartId, token, shownTotal)
    clearTimeout(timer)
    paymentFailure.set(failed)
    if (failed) setState('idle')
  }
  return { state, start }
}
