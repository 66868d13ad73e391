import type { ReactNode } from 'react'
import './browse.css'

export function Browse({ children }: { children: ReactNode }) {
  return <div className="Browse">{children}</div>
}

/** Filters and sorting on small screens; it stays below the header. */
export function MobileBar({ children }: { children: ReactNode }) {
  return <div className="MobileBar">{children}</div>
}
