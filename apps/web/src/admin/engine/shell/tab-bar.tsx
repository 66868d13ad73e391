import { LayoutDashboard, Menu } from 'lucide-react'
import { NavLink } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import type { AdminMeta } from '../meta-types.ts'
import { resourceIcon } from './resource-icon.ts'
import { navigationSheet } from './shell-state.ts'

/** The two resources within thumb's reach: orders and products where the caller may see them, else the first ones. */
export function tabResources(meta: AdminMeta): string[] {
  const all = meta.modules.flatMap((module) => module.resources)
  const wanted = ['orders', 'products'].filter((path) => all.includes(path))
  return [...wanted, ...all.filter((path) => !wanted.includes(path))].slice(0, 2)
}

export function TabBar() {
  const meta = useMeta()
  return (
    <nav className="tabbar" aria-label={t('phone')}>
      <NavLink to="/admin" end>
        <Icon of={LayoutDashboard} />
        {t('dashboard')}
      </NavLink>
      {tabResources(meta).map((path) => (
        <NavLink key={path} to={`/admin/${path}`}>
          <Icon of={resourceIcon(path)} />
          {meta.resources[path]?.labelPlural}
        </NavLink>
      ))}
      <button type="button" onClick={() => navigationSheet.set(true)}>
        <Icon of={Menu} />
        {t('more')}
      </button>
    </nav>
  )
}
