import type { ReactNode } from 'react'
import './confirm.css'
import { Display, Lead } from './text.tsx'

interface ConfirmProps {
  title: string
  text: ReactNode
  aside: ReactNode
  children: ReactNode
}

export function Confirm({ title, text, aside, children }: ConfirmProps) {
  return (
    <div className="Confirm">
      <div className="Confirm-main">
        <header className="Confirm-head">
          <Display as="h1" size="xl">
            {title}
          </Display>
          <Lead>{text}</Lead>
        </header>
        {children}
      </div>
      {aside}
    </div>
  )
}
