import { type ReactNode, useId } from 'react'

type Props = {
  title?: ReactNode
  note?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  /** Tables and lists reach the edge; everything else is padded. */
  isFlush?: boolean
  children?: ReactNode
}

export function Card({ title, note, actions, footer, isFlush, children }: Props) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={title ? id : undefined}>
      {title && (
        <header>
          <h2 id={id}>
            {title} {note && <span className="note">{note}</span>}
          </h2>
          {actions && <div className="push">{actions}</div>}
        </header>
      )}
      {isFlush ? children : children && <div className="pad">{children}</div>}
      {footer && <footer>{footer}</footer>}
    </section>
  )
}
