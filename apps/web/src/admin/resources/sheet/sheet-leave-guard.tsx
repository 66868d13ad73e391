import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { countEdits, type EditStore } from '../../engine/grid/edits.ts'
import { t as words } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from './messages.ts'

/** Asks before unsaved cells are left behind, inside the admin and when the tab closes. */
export function SheetLeaveGuard({ edits }: { edits: EditStore }) {
  const isDirty = () => edits.get().size > 0
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isDirty(),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => edits.get().size > 0 && event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [edits])
  if (blocker.state !== 'blocked') return null
  const footer = (
    <span className="push row">
      <Button kind="ghost" onClick={() => blocker.proceed()}>
        {words('leave')}
      </Button>
      <Button kind="primary" onClick={() => blocker.reset()}>
        {words('stay')}
      </Button>
    </span>
  )
  return (
    <Dialog title={words('leaveTitle')} onClose={() => blocker.reset()} footer={footer}>
      <p>{t('changed', { count: countEdits(edits.get()).cells })}</p>
    </Dialog>
  )
}
