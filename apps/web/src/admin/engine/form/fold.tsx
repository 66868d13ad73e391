import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  title: string
  note?: string
  /** Something in it is wrong: it opens by itself. */
  isNeeded: boolean
  children: ReactNode
}

/** A part of the form that is closed until somebody wants it. */
export const Fold = ({ title, note, isNeeded, children }: Props) => (
  <details className="card" open={isNeeded || undefined}>
    <summary>
      <Icon of={ChevronRight} size={14} />
      <h2>
        {title} {note && <span className="note">{note}</span>}
      </h2>
    </summary>
    {children}
  </details>
)
