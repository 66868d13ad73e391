import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  icon: LucideIcon
  title: string
  tone?: 'neutral'
  children?: ReactNode
  actions?: ReactNode
  note?: ReactNode
}

/** A page or a list with nothing to show: why, and what can be done. */
export const EmptyState = ({ icon, title, tone, children, actions, note }: Props) => (
  <div className="empty-state">
    <span className="art" data-tone={tone}>
      <Icon of={icon} />
    </span>
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {actions && <div className="row">{actions}</div>}
    {note && <p className="small muted">{note}</p>}
  </div>
)
