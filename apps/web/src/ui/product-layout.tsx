import type { ReactNode } from 'react'
import './product-layout.css'

export function ProductLayout({ children }: { children: ReactNode }) {
  return <div className="ProductLayout">{children}</div>
}
