import type { ReactNode } from 'react'
import './buy.css'

export function Buy({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="Buy" aria-label={label}>
      {children}
    </section>
  )
}

export function BuyHead({ title, facts, text }: { title: ReactNode; facts: ReactNode; text?: string }) {
  return (
    <div className="Buy-head">
      {title}
      <div className="Buy-facts">{facts}</div>
      {text && <p className="Muted">{text}</p>}
    </div>
  )
}

export function BuyRow({ children }: { children: ReactNode }) {
  return <div className="Buy-row">{children}</div>
}
