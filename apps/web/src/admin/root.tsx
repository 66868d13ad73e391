import './ui/admin.css'
import { CloudOff } from 'lucide-react'
import { useLayoutEffect } from 'react'
import { isProblem } from './engine/api.ts'
import { MetaProvider, useMetaQuery } from './engine/meta.tsx'
import { LoginPage } from './engine/shell/login-page.tsx'
import { NotStaff } from './engine/shell/not-staff.tsx'
import { Shell } from './engine/shell/shell.tsx'
import { ShellBones } from './engine/shell/shell-bones.tsx'
import { t } from './messages.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

function Gate() {
  const { data: meta, error, isPending, refetch } = useMetaQuery()
  if (meta) {
    return (
      <MetaProvider meta={meta}>
        <Shell />
      </MetaProvider>
    )
  }
  if (isPending) return <ShellBones />
  if (isProblem(error, 401)) return <LoginPage onDone={refetch} />
  if (isProblem(error, 403, 404)) return <NotStaff onLeft={refetch} />
  return (
    <EmptyState
      icon={CloudOff}
      title={t('unreachable')}
      actions={<Button onClick={() => refetch()}>{t('tryAgain')}</Button>}
    >
      {error.message}
    </EmptyState>
  )
}

export function AdminRoot() {
  // The admin's style sheet is scoped to this class, so that it says nothing once the shop is on screen again.
  useLayoutEffect(() => {
    document.documentElement.classList.add('admin')
    return () => document.documentElement.classList.remove('admin')
  }, [])
  return <Gate />
}
