import { ApiProblem } from '@stoa/api-client'
import { lazy, Suspense } from 'react'
import { t } from '../../lib/messages/error.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { Head } from '../../lib/seo.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'
import { TextLink } from '../../ui/text-link.tsx'

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
      <Head title={t('title')} noIndex />
      <EmptyState
        title={t('title')}
        text={`${problemText(query.error)} ${t('safe')}`}
        actions={
          <>
            <Button variant="primary" size="lg" onClick={() => query.refetch()}>
              {t('retry')}
            </Button>
            <TextLink tap to={paths.home}>
              {t('home')}
            </TextLink>
          </>
        }
        picture={
          <>
            <SilentNiche tint="sage" />
            <SilentNiche tint="sand" />
            <SilentNiche tint="mist" />
          </>
        }
      />
    </Page>
  )
}
