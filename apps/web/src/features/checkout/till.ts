import { ApiProblem, type Order } from '@stoa/api-client'
import { api } from '../../lib/api.ts'
import { cartKey, cartQuery, setCartId } from '../../lib/cart.ts'
import { formatMoney } from '../../lib/format.ts'
import { t } from '../../lib/messages/till.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { queryClient } from '../../lib/query-client.ts'
import { navigate } from '../../lib/router/location.ts'
import { keepDraft } from './draft.ts'

const isSoldOut = (problem: unknown) => problem instanceof ApiProblem && problem.code === 'OUT_OF_STOCK'

const isDeclined = (problem: unknown) =>
  problem instanceof ApiProblem && (problem.status === 402 || /DECLINED|PAYMENT/.test(problem.code))

const isTotalChanged = (problem: unknown) => problem instanceof ApiProblem && problem.code === 'TOTAL_CHANGED'

/** Reads the bag again, so that the page shows the total it tells of. */
async function tellNewTotal(problem: unknown, cartId: string): Promise<string> {
  const cart = await queryClient.fetchQuery({ ...cartQuery(cartId), staleTime: 0 }).catch(() => null)
  return cart ? t('totalChanged', { amount: formatMoney(cart.total) }) : problemText(problem)
}

/** What went wrong, for a shopper. A bag that changed is read again, so that its lines say how. */
function failure(problem: unknown, cartId: string, otherwise: string): string {
  void queryClient.invalidateQueries({ queryKey: cartKey(cartId) })
  if (isSoldOut(problem)) return t('soldOut')
  return isDeclined(problem) ? otherwise : problemText(problem)
}

/** Places the order. The key is made of bag and payment, so that a reload places it once and answers the same. */
async function complete(cartId: string, paymentId: string): Promise<Order> {
  const idempotencyKey = `complete-${cartId}-${paymentId}`
  const order = await api.post('/carts/{cartId}/complete', { params: { cartId }, idempotencyKey })
  setCartId(null)
  keepDraft(cartId, null)
  queryClient.removeQueries({ queryKey: cartKey(cartId) })
  queryClient.setQueryData([`/orders/${order.id}`], order)
  void queryClient.invalidateQueries({ queryKey: ['/account/orders'] })
  return order
}

const show = (order: Order) => navigate(paths.order(order.id, order.token), { replace: true })

/**
 * Pays `shownTotal` (minor units), and no other amount, and places the order, or goes to the bank's page. Answers what
 * went wrong, null where the shopper moves on.
 */
export async function payCart(cartId: string, token: string, shownTotal: number): Promise<string | null> {
  try {
    const payment = await api.post('/carts/{cartId}/payments', {
      params: { cartId },
      body: {
        provider: 'test',
        token,
        returnUrl: new URL(paths.checkout, window.location.origin).href,
        expectedTotal: shownTotal,
      },
      idempotencyKey: crypto.randomUUID(),
    })
    if (payment.status === 'declined') return t('declined')
    if (payment.status === 'requires_action' && payment.redirectUrl) window.location.assign(payment.redirectUrl)
    else show(await complete(cartId, payment.id))
    return null
  } catch (problem) {
    if (isTotalChanged(problem)) return tellNewTotal(problem, cartId)
    return failure(problem, cartId, t('declined'))
  }
}

/** Back from the bank's page: places the order, or answers why not. */
export async function finishPayment(cartId: string, paymentId: string): Promise<string | null> {
  try {
    show(await complete(cartId, paymentId))
    return null
  } catch (problem) {
    return failure(problem, cartId, t('cancelled'))
  }
}
