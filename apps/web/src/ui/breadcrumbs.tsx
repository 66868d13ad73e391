import { t } from '../lib/messages/ui.ts'
import { Link } from '../lib/router/link.tsx'
import './breadcrumbs.css'

export interface Crumb {
  name: string
  to?: string
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className="Breadcrumbs">
        {crumbs.map(({ name, to }) => (
          <li key={name} aria-current={to ? undefined : 'page'}>
            {to ? <Link to={to}>{name}</Link> : name}
          </li>
        ))}
      </ol>
    </nav>
  )
}
