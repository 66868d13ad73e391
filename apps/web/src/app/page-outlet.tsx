import { type ReactNode, Suspense } from 'react'
import { usePage } from '../lib/router/page-module.ts'
import type { Match, Route } from '../lib/router/routes.ts'
import { useLocation } from '../lib/router/use-location.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ErrorPage } from './lazy-error-page.tsx'

function RoutePage({ route }: { route: Route }) {
  const Page = usePage(route)
  return <Page />
}

interface PageOutletProps {
  match: Match
  /** Holds the place while the page's code arrives. */
  fallback?: ReactNode
}

export function PageOutlet({ match, fallback }: PageOutletProps) {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary resetKey={pathname} fallback={(retry) => <ErrorPage retry={retry} />}>
      <Suspense fallback={fallback ?? <div style={{ minHeight: '100vh' }} />}>
        <RoutePage key={match.route.path + JSON.stringify(match.params)} route={match.route} />
      </Suspense>
    </ErrorBoundary>
  )
}
