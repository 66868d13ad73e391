import type { ReactNode } from 'react'
import './toolbar.css'

export function Toolbar({ desktop, children }: { desktop?: boolean; children: ReactNode }) {
  return (
    <div className="Toolbar" data-desktop={desktop || undefined}>
      {children}
    </div>
  )
}
