import type { ReactNode } from 'react'
import './hero.css'
import { Display, Lead } from './text.tsx'

interface HeroProps {
  title: ReactNode
  lead: string
  actions: ReactNode
  children: ReactNode
}

export function Hero({ title, lead, actions, children }: HeroProps) {
  return (
    <section className="Hero" aria-labelledby="hero">
      <div className="Hero-head">
        <Display as="h1" size="xl" id="hero">
          {title}
        </Display>
        <div className="Hero-aside">
          <Lead>{lead}</Lead>
          <div className="Hero-actions">{actions}</div>
        </div>
      </div>
      {children}
    </section>
  )
}
