import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { queryClient } from '../lib/query-client.ts'
import { Router } from '../lib/router/router.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { ErrorPage } from './lazy-error-page.tsx'
import { PageOutlet } from './page-outlet.tsx'
import { ShopShell } from './shop-shell.tsx'

const NotFound = lazy(() => import('../routes/storefront/not-found.tsx').then((m) => ({ default: m.NotFoundPage })))
const CheckoutShell = lazy(() => import('./checkout-shell.tsx').then((m) => ({ default: m.CheckoutShell })))
const AccountShell = lazy(() => import('./account-shell.tsx').then((m) => ({ default: m.AccountShell })))

export function App() {
  return (
    <ErrorBoundary resetKey="app" fallback={(retry) => <ErrorPage retry={retry} />}>
      <QueryClientProvider client={queryClient}>
        <Router>
          {(match) => {
            if (!match)
              return (
                <ShopShell>
                  <Suspense>
                    <NotFound />
                  </Suspense>
                </ShopShell>
              )
            const page = <PageOutlet match={match} />
            if (match.route.shell === 'checkout')
              return (
                <Suspense>
                  <CheckoutShell>{page}</CheckoutShell>
                </Suspense>
              )
            return (
              <ShopShell>
                {match.route.shell === 'account' ? (
                  <Suspense>
                    <AccountShell>{page}</AccountShell>
                  </Suspense>
                ) : (
                  page
                )}
              </ShopShell>
            )
          }}
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
