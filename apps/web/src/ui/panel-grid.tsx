import type { ReactNode } from 'react'
import './panel-grid.css'

export function PanelGrid({ children }: { children: ReactNode }) {
  return <div className="PanelGrid">{children}</div>
}
