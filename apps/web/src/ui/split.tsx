import type { ReactNode } from 'react'
import './split.css'
import { Display } from './text.tsx'

interface SplitProps {
  title: string
  text: string
  picture?: ReactNode
  children: ReactNode
}

/** A focused page: one form, and a quiet picture beside it. */
export function Split({ title, text, picture, children }: SplitProps) {
  return (
    <div className="Split">
      <div className="Split-form">
        <div>
          <header>
            <Display as="h1" size="lg">
              {title}
            </Display>
            <p className="Muted">{text}</p>
          </header>
          {children}
        </div>
      </div>
      <div className="Split-picture" aria-hidden="true">
        <div className="Colonnade">{picture}</div>
      </div>
    </div>
  )
}
