import { type ReactNode, useId } from 'react'
import './layout.css'
import { Display } from './text.tsx'

export function Page({ children }: { children: ReactNode }) {
  return <div className="Page">{children}</div>
}

interface SectionProps {
  title: string
  /** Beside the heading, usually one link. */
  action?: ReactNode
  id?: string
  children: ReactNode
}

export function Section({ title, action, id, children }: SectionProps) {
  const heading = useId()
  return (
    <section className="Section" id={id} aria-labelledby={heading}>
      <SectionHead title={title} action={action} id={heading} />
      {children}
    </section>
  )
}

interface SectionHeadProps {
  title: string
  as?: 'h1' | 'h2'
  action?: ReactNode
  id?: string
}

export function SectionHead({ title, as = 'h2', action, id }: SectionHeadProps) {
  return (
    <div className="SectionHead">
      <Display as={as} size="lg" id={id}>
        {title}
      </Display>
      {action}
    </div>
  )
}
