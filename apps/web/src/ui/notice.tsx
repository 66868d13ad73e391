import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './notice.css'
import { icons } from './icons.ts'

interface NoticeProps {
  tone?: 'success' | 'warning' | 'danger'
  /** Read out at once, as after a failed try. */
  alert?: boolean
  children: ReactNode
}

export function Notice({ tone, alert, children }: NoticeProps) {
  return (
    <div className="Notice" data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon name={tone === 'danger' ? icons.alert : icons.info} />
      <span>{children}</span>
    </div>
  )
}
