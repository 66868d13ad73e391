import type { ReactNode } from 'react'
import './page-head.css'
import { Display } from './text.tsx'

export function PageHead({ title, above, text }: { title: string; above?: ReactNode; text?: ReactNode }) {
  return (
    <header className="PageHead">
      <div>
        {above}
        <Display as="h1" size="xl">
          {title}
        </Display>
      </div>
      {text && <p className="Muted">{text}</p>}
    </header>
  )
}
