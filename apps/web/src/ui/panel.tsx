import type { ReactNode } from 'react'
import './panel.css'

export function Panel({ children }: { children: ReactNode }) {
  return <div className="Panel">{children}</div>
}

export function SunkenPanel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="Panel" data-tone="sunken" aria-label={label}>
      {children}
    </aside>
  )
}
