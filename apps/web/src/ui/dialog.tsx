import { type ComponentProps, type MouseEvent, useEffect, useRef } from 'react'
import './dialog.css'

interface DialogProps extends Omit<ComponentProps<'dialog'>, 'onClose' | 'open'> {
  label: string
  onClose: () => void
}

/**
 * A modal on the browser's own dialog: it keeps focus inside, closes on Escape, leaves the rest inert and gives focus
 * back. Mount it to open it.
 */
export function Dialog({ label, onClose, children, ...rest }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      const back = opener?.isConnected ? opener : document.getElementById('main')
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [])
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it already; the click is a second way for pointers.
    <dialog {...rest} ref={ref} aria-label={label} onClose={onClose} onClick={onBackdrop}>
      {children}
    </dialog>
  )
}
