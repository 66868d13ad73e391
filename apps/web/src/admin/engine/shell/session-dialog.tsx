import { useEffect, useState } from 'react'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useMeta } from '../meta.tsx'
import { answerSession, listenForSession } from '../session-gate.ts'
import { LoginForm } from './login-form.tsx'

/** The login ran out while somebody was at work: they log in here, and what they were doing goes on. */
export function SessionDialog() {
  const { user } = useMeta()
  const [isNeeded, setNeeded] = useState(false)
  useEffect(() => listenForSession(setNeeded), [])
  if (!isNeeded) return null
  return (
    <Dialog title={t('sessionTitle')} note={t('sessionNote')} onClose={() => answerSession(false)}>
      <LoginForm email={user.email} onDone={() => answerSession(true)} />
    </Dialog>
  )
}
