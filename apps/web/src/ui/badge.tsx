import type { ReactNode } from 'react'
import './badge.css'

export type BadgeTone = 'success' | 'warning' | 'info' | 'neutral'

export function Badge({ tone, children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className="Badge" data-tone={tone}>
      {children}
    </span>
  )
}
