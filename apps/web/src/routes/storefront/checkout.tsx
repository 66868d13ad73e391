import { useQuery } from '@tanstack/react-query'
import { ProblemNotice } from '../../features/cart/components/cart-lines.tsx'
import { CheckoutForm } from '../../features/checkout/components/checkout-form.tsx'
import { accountQuery, addressesQuery, shopQuery } from '../../lib/api-query.ts'
import { useCart } from '../../lib/cart.ts'
import { t } from '../../lib/messages/checkout.ts'
import { paths } from '../../lib/paths.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'
import { QueryFailed } from './query-failed.tsx'

function NothingToPay() {
  return (
    <main id="main" tabIndex={-1}>
      <Page>
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          actions={
            <ButtonLink variant="primary" size="lg" to={paths.home}>
              {t('toShop')}
            </ButtonLink>
          }
          picture={
            <>
              <SilentNiche tint="sage" />
              <SilentNiche tint="blush" />
              <SilentNiche tint="periwinkle" />
            </>
          }
        />
      </Page>
    </main>
  )
}

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
      {!waiting && !cart.isError && !cart.data?.items.length && <NothingToPay />}
    </>
  )
}
