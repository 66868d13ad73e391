import { lazy, Suspense } from 'react'
import './toast.css'
import { useToasts } from '../lib/toasts.ts'

const Toasts = lazy(() => import('./toasts-shown.tsx').then((m) => ({ default: m.Toasts })))

/** Shown by the page, and again inside a modal, which would otherwise hide it. It waits there empty, to be read out. */
export function ToastList() {
  const toasts = useToasts()
  return (
    <div className="ToastRegion" role="status">
      <Suspense>{toasts.length > 0 && <Toasts toasts={toasts} />}</Suspense>
    </div>
  )
}
