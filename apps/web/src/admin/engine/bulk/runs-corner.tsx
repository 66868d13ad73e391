import { lazy, Suspense } from 'react'
import { useTrackedRuns } from './tracked-runs.ts'

const RunCards = lazy(() => import('./run-cards.tsx').then((module) => ({ default: module.RunCards })))

/** What runs in the background, on every page; loaded with the first run. */
export function RunsCorner() {
  const runs = useTrackedRuns()
  if (runs.length === 0) return null
  return (
    <Suspense fallback={null}>
      <RunCards />
    </Suspense>
  )
}
