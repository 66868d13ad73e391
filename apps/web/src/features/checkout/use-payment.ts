import type { Cart, Order } from '@stoa/api-client'
import { useEffect, useRef, useState } from 'react'
import { cartKey } from '../../lib/cart.ts'
import { t } from '../../lib/messages/checkout.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { queryClient } from '../../lib/query-client.ts'
import { navigate } from '../../lib/router/location.ts'
import { complete, isDeclined, isSoldOut, pay } from './mutations.ts'

const slowAfterMs = 5000

const show = (order: Order) => navigate(paths.order(order.id, order.token), { replace: true })

/** What went wrong at the till, for a shopper. A bag that changed is read again, so that its lines say how. */
function failure(problem: unknown, cartId: string, otherwise: string): string {
  void queryClient.invalidateQueries({ queryKey: cartKey(cartId) })
  if (isSoldOut(problem)) return t('soldOut')
  return isDeclined(problem) ? otherwise : problemText(problem)
}

export function usePayment() {
  const [state, setState] = useState<'idle' | 'busy' | 'slow'>('idle')
  const [failed, setFailed] = useState<string | null>(null)

  async function start(cart: Cart, token: string): Promise<void> {
    setState('busy')
    setFailed(null)
    const timer = setTimeout(() => setState('slow'), slowAfterMs)
    try {
      const payment = await pay(cart.id, token)
      if (payment.status === 'declined') setFailed(t('declined'))
      else if (payment.status === 'requires_action' && payment.redirectUrl) {
        window.location.assign(payment.redirectUrl)
        return
      } else return show(await complete(cart.id, payment.id))
    } catch (problem) {
      setFailed(failure(problem, cart.id, t('declined')))
    } finally {
      clearTimeout(timer)
    }
    setState('idle')
  }
  return { state, failed, setFailed, start }
}

/** Coming back from the bank's page: the order is placed, or it is told why not. */
export function useReturn(cartId: string, paymentId: string | null, onFailed: (text: string) => void) {
  const started = useRef(false)
  useEffect(() => {
    if (!paymentId || started.current) return
    started.current = true
    complete(cartId, paymentId).then(show, (problem: unknown) => {
      navigate(paths.checkout, { replace: true })
      onFailed(failure(problem, cartId, t('cancelled')))
    })
  }, [cartId, paymentId, onFailed])
}
