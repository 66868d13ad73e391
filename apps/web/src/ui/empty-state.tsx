import type { ReactNode } from 'react'
import './empty-state.css'
import './hero.css'
import { Display, Lead } from './text.tsx'

interface EmptyStateProps {
  code?: string
  title: string
  text: string
  actions: ReactNode
  picture: ReactNode
  children?: ReactNode
}

export function EmptyState({ code, title, text, actions, picture, children }: EmptyStateProps) {
  return (
    <div className="EmptyState">
      <div className="EmptyState-text">
        {code && <p className="Muted num">{code}</p>}
        <Display as="h1" size="xl">
          {title}
        </Display>
        <Lead>{text}</Lead>
        {children}
        <div className="Hero-actions">{actions}</div>
      </div>
      <div className="EmptyState-picture" aria-hidden="true">
        {picture}
      </div>
    </div>
  )
}
