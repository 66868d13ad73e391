import { lazy, Suspense } from 'react'
import { useTrackedImports } from '../import/tracked-imports.ts'
import { useTrackedRuns } from './tracked-runs.ts'

const RunCards = lazy(() => import('./run-cards.tsx').then((module) => ({ default: module.RunCards })))
const ImportCards = lazy(() => import('../import/import-cards.tsx').then((module) => ({ default: module.ImportCards })))

/** What runs in the background, on every page; loaded with the first run. */
export function RunsCorner() {
  const runs = useTrackedRuns()
  const imports = useTrackedImports()
  return (
    <Suspense fallback={null}>
      {runs.length > 0 && <RunCards />}
      {imports.length > 0 && <ImportCards />}
    </Suspense>
  )
}
