import type { ReactNode } from 'react'
import './layout.css'

/** As wide as a form is pleasant to fill in. */
export function NarrowColumn({ children }: { children: ReactNode }) {
  return <div className="NarrowColumn">{children}</div>
}
