import type { ReactNode } from 'react'
import './site-header.css'

export function CheckoutHeader({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <header className="SiteHeader" data-kind="checkout">
      <div className="Page SiteHeader-bar">
        {mark}
        {children}
      </div>
    </header>
  )
}
