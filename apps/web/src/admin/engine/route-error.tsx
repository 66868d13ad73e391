import { Bug } from 'lucide-react'
import { useRouteError } from 'react-router'
import { t } from '../messages.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** A fault of ours: say so, and offer the two things that help. */
export function RouteError() {
  const error = useRouteError()
  return (
    <main className="page">
      <EmptyState
        icon={Bug}
        tone="neutral"
        title={t('crashed')}
        actions={
          <>
            <Button kind="primary" onClick={() => window.location.reload()}>
              {t('reload')}
            </Button>
            <a className="button" href="/admin">
              {t('backToDashboard')}
            </a>
          </>
        }
        note={error instanceof Error ? error.message : undefined}
      >
        {t('crashedNote')}
      </EmptyState>
    </main>
  )
}
