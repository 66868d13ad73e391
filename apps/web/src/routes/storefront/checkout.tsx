import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { CheckoutForm } from '../../features/checkout/components/checkout-form.tsx'
import { accountQuery, addressesQuery, shopQuery } from '../../lib/api-query.ts'
import { getCartId, useCart } from '../../lib/cart.ts'
import { t } from '../../lib/messages/checkout.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { QueryFailed } from './query-failed.tsx'

const BankReturn = lazy(() =>
  import('../../features/checkout/components/bank-return.tsx').then((m) => ({ default: m.BankReturn })),
)
const ProblemNotice = lazy(() =>
  import('../../features/cart/components/problem-notice.tsx').then((m) => ({ default: m.ProblemNotice })),
)
const NothingToPay = lazy(() => import('./nothing-to-pay.tsx').then((m) => ({ default: m.NothingToPay })))

export function CheckoutPage() {
  const [search] = useSearch()
  const loggedIn = useHasSession()
  const cart = useCart()
  const shop = useQuery(shopQuery)
  const account = useQuery({ ...accountQuery, enabled: loggedIn })
  const book = useQuery({ ...addressesQuery, enabled: loggedIn })
  const waiting = cart.isLoading || shop.isLoading || account.isLoading || book.isLoading
  const paymentId = search.get('payment')
  // The one that was being paid, also once it has become an order.
  const [cartId] = useState(getCartId)
  const problems = cart.data?.problems.map((problem) => (
    <Suspense key={problem.code + (problem.itemId ?? '')}>
      <ProblemNotice problem={problem} />
    </Suspense>
  ))
  if (paymentId && cartId) {
    return (
      <Suspense>
        <Head title={t('title')} noIndex />
        <BankReturn cartId={cartId} paymentId={paymentId} />
      </Suspense>
    )
  }
  return (
    <>
      <Head title={t('title')} noIndex />
      {cart.isError && <QueryFailed query={cart} />}
      {!waiting && cart.data && cart.data.items.length > 0 && (
        <CheckoutForm
          key={cart.data.id}
          cart={cart.data}
          user={account.data ?? null}
          shop={shop.data}
          book={book.data?.data ?? []}
          problems={problems}
        />
      )}
      {!waiting && !cart.isError && !cart.data?.items.length && (
        <Suspense>
          <NothingToPay />
        </Suspense>
      )}
    </>
  )
}
