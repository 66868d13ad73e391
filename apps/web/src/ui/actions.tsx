import type { ReactNode } from 'react'
import './actions.css'

export function Actions({ children }: { children: ReactNode }) {
  return <div className="Actions">{children}</div>
}
