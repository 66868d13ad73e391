import { ApiProblem } from '@stoa/api-client'
import { lazy, Suspense } from 'react'
import { t } from '../../lib/messages/shop.ts'
import { problemText } from '../../lib/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'

const NotFoundPage = lazy(() => import('./not-found.tsx').then((m) => ({ default: m.NotFoundPage })))

export interface Failed {
  error: Error | null
  refetch: () => unknown
}

/** A page whose data did not come: gone is a page not found, all else can be tried again. */
export function Failure({ query }: { query: Failed }) {
  if (query.error instanceof ApiProblem && query.error.status === 404)
    return (
      <Suspense>
        <NotFoundPage />
      </Suspense>
    )
  return (
    <Page>
      <div className="Section">
        <Notice tone="danger" alert>
          {problemText(query.error)}
        </Notice>
        <p className="Section-action">
          <Button variant="secondary" onClick={() => query.refetch()}>
            {t('failedRetry')}
          </Button>
        </p>
      </div>
    </Page>
  )
}
