import type { ReactNode } from 'react'
import './order-detail.css'

export function OrderDetail({ children }: { children: ReactNode }) {
  return <div className="OrderDetail">{children}</div>
}
