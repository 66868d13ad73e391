import type { ReactNode } from 'react'
import './order-items.css'

export function OrderItems({ children }: { children: ReactNode }) {
  return <div className="OrderItems">{children}</div>
}
