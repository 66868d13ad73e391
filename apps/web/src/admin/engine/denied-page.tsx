import { Lock } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useMeta } from './meta.tsx'
import { Page } from './shell/page.tsx'

/** Not there and not allowed look the same: whether something exists can itself be secret. */
export function DeniedPage({ name }: { name: string }) {
  const { user } = useMeta()
  return (
    <Page isFill title={t('deniedShort')}>
      <EmptyState
        icon={Lock}
        tone="neutral"
        title={t('deniedTitle', { name })}
        actions={
          <Link className="button" data-kind="primary" to="/admin">
            {t('backToDashboard')}
          </Link>
        }
        note={t('deniedAs', { name: user.name || user.email })}
      >
        {t('deniedNote')}
      </EmptyState>
    </Page>
  )
}
