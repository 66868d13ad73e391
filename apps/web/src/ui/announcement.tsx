import type { ReactNode } from 'react'
import './announcement.css'

interface AnnouncementProps {
  label: string
  text: string
  locale: ReactNode
}

/** One line above the header; what follows a comma is left out on a phone. */
export function Announcement({ label, text, locale }: AnnouncementProps) {
  const [first, ...rest] = text.split(',')
  return (
    <aside className="Announcement" aria-label={label}>
      <p>
        {first}
        {rest.length > 0 && <span>,{rest.join(',')}</span>}
      </p>
      <div className="Announcement-locale">{locale}</div>
    </aside>
  )
}
