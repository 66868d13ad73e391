import { type ReactNode, useId } from 'react'
import './checkout-section.css'
import { Icon } from './icon.tsx'
import { icons } from './icons.ts'

interface CheckoutSectionProps {
  step: number
  title: string
  status: 'next' | 'current' | 'done'
  /** Beside the title once done. */
  change?: ReactNode
  children?: ReactNode
}

export function CheckoutSection({ step, title, status, change, children }: CheckoutSectionProps) {
  const id = useId()
  return (
    <section className="CheckoutSection" data-status={status} aria-labelledby={id}>
      <span className="CheckoutSection-mark" aria-hidden="true">
        {status === 'done' ? <Icon name={icons.check} size="sm" /> : step}
      </span>
      <div className="CheckoutSection-head">
        <h2 id={id}>{title}</h2>
        {status === 'done' && change}
      </div>
      {children && <div className="CheckoutSection-body">{children}</div>}
    </section>
  )
}
