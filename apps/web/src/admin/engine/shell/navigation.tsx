import { FileInput, LayoutDashboard, type LucideIcon } from 'lucide-react'
import { NavLink } from 'react-router'
import { t } from '../../messages.ts'
import { sectionsOf } from '../../resources/sections.ts'
import { Icon } from '../../ui/icon.tsx'
import { canImport, useMeta } from '../meta.tsx'
import { resourceIcon } from './resource-icon.ts'

type ItemProps = { to: string; icon: LucideIcon; label: string; isEnd?: boolean; onGo?: () => void }

const Item = ({ to, icon, label, isEnd, onGo }: ItemProps) => (
  <NavLink className="item" to={to} end={isEnd} onClick={onGo} title={label}>
    <Icon of={icon} />
    <span>{label}</span>
  </NavLink>
)

/** The sidebar's links, all from the metadata: what the caller may not view is not there. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const meta = useMeta()
  return (
    <nav aria-label={t('modules')}>
      <Item to="/admin" icon={LayoutDashboard} label={t('dashboard')} isEnd onGo={onGo} />
      {sectionsOf(meta.modules).map((section) => (
        <Group key={section.label} name={section.label}>
          {section.resources.map((path) => {
            const resource = meta.resources[path]
            return (
              resource && (
                <Item
                  key={path}
                  to={`/admin/${path}`}
                  icon={resourceIcon(path)}
                  label={resource.labelPlural}
                  onGo={onGo}
                />
              )
            )
          })}
        </Group>
      ))}
      {canImport(meta) && !meta.resources['product-imports'] && (
        <Group name={t('system')}>
          <Item to="/admin/imports" icon={FileInput} label={t('imports')} onGo={onGo} />
        </Group>
      )}
    </nav>
  )
}

const Group = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <div className="group">{name}</div>
    {children}
  </>
)
