import { FileInput, Layers, LayoutDashboard, type LucideIcon } from 'lucide-react'
import { NavLink } from 'react-router'
import { t } from '../../messages.ts'
import { sectionOfModule, sectionsOf } from '../../resources/sections.ts'
import { Icon } from '../../ui/icon.tsx'
import { canSeeRuns } from '../bulk/may.ts'
import { words } from '../bulk/words.ts'
import { canImport, useMeta } from '../meta.tsx'
import type { AdminMeta } from '../meta-types.ts'
import { pageIcon } from './page-icon.ts'
import { resourceIcon } from './resource-icon.ts'

type ItemProps = { to: string; icon: LucideIcon; label: string; isEnd?: boolean; onGo?: () => void }

const Item = ({ to, icon, label, isEnd, onGo }: ItemProps) => (
  <NavLink className="item" to={to} end={isEnd} onClick={onGo} title={label}>
    <Icon of={icon} />
    <span>{label}</span>
  </NavLink>
)

/** Pages that modules declare, in the group of their module. */
function pageItems({ pages, modules }: AdminMeta, section: string, onGo?: () => void) {
  const labels = sectionsOf(modules).map(({ label }) => label)
  const groupOf = (module: string) => {
    const group = sectionOfModule(module)
    return labels.includes(group) ? group : t('system')
  }
  return pages
    .filter(({ module }) => groupOf(module) === section)
    .map(({ path, label, icon }) => (
      <Item key={path} to={`/admin/${path}`} icon={pageIcon(icon)} label={label} onGo={onGo} />
    ))
}

/** Pages that belong to no resource; they stand with what keeps the shop running. */
function systemItems(meta: AdminMeta, onGo?: () => void) {
  const items = []
  if (canImport(meta) && !meta.resources['product-imports'])
    items.push(<Item key="imports" to="/admin/imports" icon={FileInput} label={t('imports')} onGo={onGo} />)
  if (canSeeRuns(meta))
    items.push(<Item key="runs" to="/admin/runs" icon={Layers} label={words('backgroundRuns')} onGo={onGo} />)
  return [...items, ...pageItems(meta, t('system'), onGo)]
}

/** The sidebar's links, all from the metadata: what the caller may not view is not there. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const meta = useMeta()
  const sections = sectionsOf(meta.modules)
  const system = systemItems(meta, onGo)
  const hasSystem = sections.some(({ label }) => label === t('system'))
  return (
    <nav aria-label={t('modules')}>
      <Item to="/admin" icon={LayoutDashboard} label={t('dashboard')} isEnd onGo={onGo} />
      {sections.map((section) => (
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
          {section.label === t('system') ? system : pageItems(meta, section.label, onGo)}
        </Group>
      ))}
      {!hasSystem && system.length > 0 && <Group name={t('system')}>{system}</Group>}
    </nav>
  )
}

const Group = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <div className="group">{name}</div>
    {children}
  </>
)
