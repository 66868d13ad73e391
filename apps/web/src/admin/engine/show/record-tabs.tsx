import { NavLink, useLocation } from 'react-router'
import { t } from '../../messages.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { recordPagesOf } from './record-pages.ts'

/** The faces of one record; they keep the way back to the list. */
export function RecordTabs({ resource, id }: { resource: ResourceMeta; id: string }) {
  const { state } = useLocation()
  const base = `/admin/${resource.path}/${id}`
  return (
    <nav className="tabs" aria-label={t('sections')}>
      <NavLink to={base} end state={state}>
        {t('tabMain')}
      </NavLink>
      {recordPagesOf(resource).map(({ name, label }) => (
        <NavLink key={name} to={`${base}/${name}`} state={state}>
          {label}
        </NavLink>
      ))}
      <NavLink to={`${base}/history`} state={state}>
        {t('tabHistory')}
      </NavLink>
    </nav>
  )
}
