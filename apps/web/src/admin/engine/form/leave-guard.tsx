import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { unsavedElsewhere } from '../unsaved.ts'
import { changesOf } from './changes.ts'
import { useForm } from './form-context.tsx'

/** Asks before unsaved changes are left behind, inside the admin and when the tab closes. */
export function LeaveGuard() {
  const { store, shape } = useForm()
  const names = () => {
    const { base, values } = store.getState()
    return [...changesOf(shape, base, values).map((change) => change.label), ...unsavedElsewhere()]
  }
  const isDirty = () => names().length > 0
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isDirty(),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const { base, values } = store.getState()
      if (changesOf(shape, base, values).length + unsavedElsewhere().length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [store, shape])
  if (blocker.state !== 'blocked') return null
  const changed = names()
  const footer = (
    <span className="push row">
      <Button kind="ghost" onClick={() => blocker.proceed()}>
        {t('leave')}
      </Button>
      <Button kind="primary" onClick={() => blocker.reset()}>
        {t('stay')}
      </Button>
    </span>
  )
  return (
    <Dialog title={t('leaveTitle')} onClose={() => blocker.reset()} footer={footer}>
      <p>{t('leaveNote', { count: changed.length, names: changed.join(', ') })}</p>
    </Dialog>
  )
}
