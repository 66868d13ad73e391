import type { ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './site-header.css'

export interface Department {
  name: string
  to: string
  current: boolean
}

interface SiteHeaderProps {
  mark: ReactNode
  departments: Department[]
  departmentsLabel: string
  /** Menu and search on a phone. */
  start: ReactNode
  tools: ReactNode
}

export function SiteHeader({ mark, departments, departmentsLabel, start, tools }: SiteHeaderProps) {
  return (
    <header className="SiteHeader">
      <div className="Page SiteHeader-bar">
        <div className="SiteHeader-start">{start}</div>
        {mark}
        <nav className="SiteHeader-nav" aria-label={departmentsLabel}>
          {departments.map(({ name, to, current }) => (
            <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <div className="SiteHeader-tools">{tools}</div>
      </div>
    </header>
  )
}
