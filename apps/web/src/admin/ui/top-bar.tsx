import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { t } from '../messages.ts'
import { Icon } from './icon.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

export type Crumb = { label: string; to?: string }

type Props = {
  crumbs?: Crumb[]
  title: string
  beside?: ReactNode
  phoneButton?: ReactNode
  /** Behind the actions. */
  phoneEnd?: ReactNode
  actions?: ReactNode
}

/** Breadcrumbs and title left, one primary button right. */
export function TopBar({ crumbs = [], title, beside, phoneButton, phoneEnd, actions }: Props) {
  const heading = useKeptFocus()
  return (
    <header className="topbar">
      {phoneButton}
      <nav className="crumbs" aria-label={t('breadcrumb')}>
        {crumbs.map(({ label, to }) => (
          <Fragment key={`${label} ${to}`}>
            {to ? <Link to={to}>{label}</Link> : <span>{label}</span>}
            <Icon of={ChevronRight} size={12} />
          </Fragment>
        ))}
        <h1 ref={heading} aria-current="page" tabIndex={-1}>
          {title}
        </h1>
      </nav>
      {beside}
      <div className="actions">
        {actions}
        {phoneEnd}
      </div>
    </header>
  )
}
