import { Check, TriangleAlert, X } from 'lucide-react'
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../messages.ts'
import { Button, IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { dismissToast, newestOffer, runToastAction, type ToastMessage, useToasts } from './toast-store.ts'

const stayMs = 10_000

type Props = ToastMessage & { hasKey: boolean; onActed: () => void }

function Toast({ hasKey, onActed, ...message }: Props) {
  const { id, tone, title, note, action } = message
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isHeld = isPointed || isFocused
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(id), stayMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const hold = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: (event: FocusEvent) => setFocused(event.currentTarget.contains(event.relatedTarget)),
  }
  return (
    <div className="toast" data-tone={tone === 'bad' ? 'bad' : undefined} data-held={isHeld ? '' : undefined} {...hold}>
      <Icon of={tone === 'bad' ? TriangleAlert : Check} />
      <p className="strong">{title}</p>
      {note && <div className="note">{note}</div>}
      <div className="verbs">
        {action && (
          <Button
            size="s"
            kbd={hasKey ? 'Z' : undefined}
            onClick={() => {
              runToastAction(message)
              onActed()
            }}
          >
            {action.label}
          </Button>
        )}
        <IconButton icon={X} label={t('dismiss')} size="s" onClick={() => dismissToast(id)} />
      </div>
      <span className="timer" style={{ animationDuration: `${stayMs}ms` }} />
    </div>
  )
}

/** The corner for what is said in passing; `children` stand above it and speak for themselves. */
export function Toasts({ children }: { children?: ReactNode }) {
  const toasts = useToasts()
  const newest = newestOffer(toasts)
  const place = useRef<HTMLElement>(null)
  // The pressed button is gone at once: whoever pressed it by keyboard stays where the answer will be.
  const onActed = () => place.current?.focus()
  return (
    <section className="toasts" aria-label={t('messages')} aria-live="polite" ref={place} tabIndex={-1}>
      {children}
      {toasts.map((each) => (
        <Toast key={each.id} {...each} hasKey={each === newest} onActed={onActed} />
      ))}
    </section>
  )
}
