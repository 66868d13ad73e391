import type { ReactNode } from 'react'

export function FacetPanel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="FacetPanel" aria-label={label}>
      {children}
    </aside>
  )
}
