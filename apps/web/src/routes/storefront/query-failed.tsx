import { lazy, Suspense } from 'react'
import type { Failed } from './failure.tsx'

const Failure = lazy(() => import('./failure.tsx').then((m) => ({ default: m.Failure })))

/** What a page shows whose data did not come; fetched only then. */
export function QueryFailed({ query }: { query: Failed }) {
  return (
    <Suspense>
      <Failure query={query} />
    </Suspense>
  )
}
