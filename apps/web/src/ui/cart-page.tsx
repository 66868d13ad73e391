import type { ReactNode } from 'react'
import './cart-page.css'
import { SectionHead } from './layout.tsx'

export function CartPageLayout({ title, aside, children }: { title: string; aside: ReactNode; children: ReactNode }) {
  return (
    <div className="CartPage">
      <div>
        <SectionHead as="h1" title={title} />
        {children}
      </div>
      {aside}
    </div>
  )
}
