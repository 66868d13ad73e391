import { type ReactNode, useState } from 'react'
import './checkout-layout.css'
import { Icon } from './icon.tsx'

export function CheckoutLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="CheckoutLayout">
      {children}
    </main>
  )
}

export function CheckoutMain({ children }: { children: ReactNode }) {
  return <div className="CheckoutMain">{children}</div>
}

export function CheckoutFoot({ children }: { children: ReactNode }) {
  return <div className="CheckoutFoot">{children}</div>
}

interface CheckoutAsideProps {
  label: string
  /** On small screens the summary folds into a bar that says this. */
  bar: string
  total: string
  children: ReactNode
}

export function CheckoutAside({ label, bar, total, children }: CheckoutAsideProps) {
  const [open, setOpen] = useState(false)
  return (
    <aside className="CheckoutAside" aria-label={label}>
      <button
        className="SummaryToggle"
        type="button"
        aria-expanded={open}
        aria-controls="summary"
        onClick={() => setOpen(!open)}
      >
        <span>
          <Icon name="bag" />
          {bar} <Icon name="down" size="sm" />
        </span>
        <b className="num">{total}</b>
      </button>
      <div className="CheckoutAside-body" id="summary" data-open={open || undefined}>
        {children}
      </div>
    </aside>
  )
}
