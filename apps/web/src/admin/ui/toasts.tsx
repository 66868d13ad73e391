import { Check, TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../messages.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { dismissToast, type ToastMessage, useToasts } from './toast-store.ts'

const stayMs = 10_000

function Toast({ id, tone, title, note }: ToastMessage) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(id), stayMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  return (
    <div className="toast" data-tone={tone === 'bad' ? 'bad' : undefined} data-held={isHeld ? '' : undefined} {...hold}>
      <Icon of={tone === 'bad' ? TriangleAlert : Check} />
      <p className="strong">{title}</p>
      {note && <small>{note}</small>}
      <IconButton icon={X} label={t('dismiss')} size="s" onClick={() => dismissToast(id)} />
      <span className="timer" style={{ animationDuration: `${stayMs}ms` }} />
    </div>
  )
}

export const Toasts = () => (
  <section className="toasts" aria-label={t('messages')} aria-live="polite">
    {useToasts().map((each) => (
      <Toast key={each.id} {...each} />
    ))}
  </section>
)
