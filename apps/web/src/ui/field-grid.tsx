import type { ReactNode } from 'react'
import './field-grid.css'

export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className="FieldGrid">{children}</div>
}
