import { ApiProblem } from '@stoa/api-client'
import { t } from '../../lib/messages/shop.ts'
import { problemText } from '../../lib/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NotFoundPage } from './not-found.tsx'

interface Failed {
  error: Error | null
  refetch: () => unknown
}

/** A page whose data did not come: gone is a page not found, all else can be tried again. */
export function QueryFailed({ query }: { query: Failed }) {
  if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFoundPage />
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
