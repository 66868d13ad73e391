import type { ReactNode } from 'react'
import './announcement.css'

/** One line above the header; what follows a comma is left out on a phone. */
export function Announcement({ text, locale }: { text: string; locale: ReactNode }) {
  const [first, ...rest] = text.split(',')
  return (
    <div className="Announcement">
      <p>
        {first}
        {rest.length > 0 && <span>,{rest.join(',')}</span>}
      </p>
      <div className="Announcement-locale">{locale}</div>
    </div>
  )
}
