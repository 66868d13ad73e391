import type { ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './account-layout.css'
import { Icon, type IconName } from './icon.tsx'
import type { IconPath } from './icons.ts'

export function AccountLayout({ nav, children }: { nav: ReactNode; children: ReactNode }) {
  return (
    <div className="Page AccountLayout">
      {nav}
      <div>{children}</div>
    </div>
  )
}

export interface AccountLink {
  icon: IconName | IconPath
  name: string
  to: string
  current: boolean
}

export function AccountNav({ label, links, children }: { label: string; links: AccountLink[]; children?: ReactNode }) {
  return (
    <nav className="AccountNav" aria-label={label}>
      {links.map(({ icon, name, to, current }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
          <Icon name={icon} />
          {name}
        </Link>
      ))}
      {children}
    </nav>
  )
}

export function AccountNavButton({
  icon,
  name,
  onClick,
}: {
  icon: IconName | IconPath
  name: string
  onClick: () => void
}) {
  return (
    <button type="button" onClick={onClick}>
      <Icon name={icon} />
      {name}
    </button>
  )
}
