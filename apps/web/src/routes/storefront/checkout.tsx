import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { ProblemNotice } from '../../features/cart/components/problem-notice.tsx'
import { CheckoutForm } from '../../features/checkout/components/checkout-form.tsx'
import { accountQuery, addressesQuery, shopQuery } from '../../lib/api-query.ts'
import { useCart } from '../../lib/cart.ts'
import { t } from '../../lib/messages/checkout.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { QueryFailed } from './query-failed.tsx'

const NothingToPay = lazy(() => import('./nothing-to-pay.tsx').then((m) => ({ default: m.NothingToPay })))

export function CheckoutPage() {
  const [search] = useSearch()
  const loggedIn = useHasSession()
  const cart = useCart()
  const shop = useQuery(shopQuery)
  const account = useQuery({ ...accountQuery, enabled: loggedIn })
  const book = useQuery({ ...addressesQuery, enabled: loggedIn })
  const waiting = cart.isLoading || account.isLoading || book.isLoading
  const problems = cart.data?.problems.map((problem) => (
    <ProblemNotice key={problem.code + (problem.itemId ?? '')} problem={problem} />
  ))
  return (
    <>
      <Head title={t('title')} noIndex />
      {cart.isError && <QueryFailed query={cart} />}
      {!waiting && cart.data && cart.data.items.length > 0 && (
        <CheckoutForm
          key={cart.data.id}
          cart={cart.data}
          user={account.data ?? null}
          countries={shop.data?.countries ?? []}
          book={book.data?.data ?? []}
          paymentId={search.get('payment')}
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
