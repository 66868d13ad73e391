import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type EntryProps = {
  icon: LucideIcon
  tone?: 'ok' | 'warn' | 'bad' | 'brand'
  at: string
  time: string
  note?: ReactNode
  /** Words somebody wrote with it. */
  quote?: string
  /** What can be done with the entry. */
  actions?: ReactNode
  children: ReactNode
}

export const Timeline = ({ children }: { children: ReactNode }) => <ol className="timeline">{children}</ol>

export const TimelineDay = ({ children }: { children: ReactNode }) => (
  <li>
    <span className="day">{children}</span>
  </li>
)

export const TimelineEntry = ({ icon, tone, at, time, note, quote, actions, children }: EntryProps) => (
  <li>
    <span className="node" data-tone={tone}>
      <Icon of={icon} />
    </span>
    <div>
      <div className="what">{children}</div>
      {note && <div className="small muted">{note}</div>}
      {quote && <div className="quote">{quote}</div>}
    </div>
    <span className="when">
      <time dateTime={at}>{time}</time>
      {actions}
    </span>
  </li>
)
