import type { ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './site-footer.css'

export interface FooterColumn {
  title: string
  links: { name: string; to: string }[]
}

interface SiteFooterProps {
  intro: ReactNode
  columns: FooterColumn[]
  legal: { name: string; to: string }[]
  note: string
  settings: ReactNode
}

export function SiteFooter({ intro, columns, legal, note, settings }: SiteFooterProps) {
  return (
    <footer className="SiteFooter">
      <div className="Page">
        <div className="SiteFooter-top">
          <div className="SiteFooter-news">{intro}</div>
          {columns.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <h3>{title}</h3>
              <ul>
                {links.map(({ name, to }) => (
                  <li key={to}>
                    <Link to={to}>{name}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="SiteFooter-base">
          <span>{note}</span>
          <span className="SiteFooter-legal">
            {legal.map(({ name, to }) => (
              <Link key={to} to={to}>
                {name}
              </Link>
            ))}
            {settings}
          </span>
        </div>
      </div>
    </footer>
  )
}
