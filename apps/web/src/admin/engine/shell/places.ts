import { FileInput, Layers, LayoutDashboard, type LucideIcon } from 'lucide-react'
import { t } from '../../messages.ts'
import { sectionOfModule, sectionsOf } from '../../resources/sections.ts'
import { canSeeRuns } from '../bulk/may.ts'
import { words } from '../bulk/words.ts'
import { canImport } from '../meta.tsx'
import type { AdminMeta } from '../meta-types.ts'
import { pageIcon } from './page-icon.ts'
import { resourceIcon } from './resource-icon.ts'

/** A list or a page, by what stands behind `/admin/`. */
export type Place = { path: string; label: string; icon: LucideIcon }

export type PlaceGroup = { label: string; places: Place[] }

export const dashboardPlace = (): Place => ({ path: '', label: t('dashboard'), icon: LayoutDashboard })

/** Where a place is. */
export const placeAddress = ({ path }: Pick<Place, 'path'>): string => (path === '' ? '/admin' : `/admin/${path}`)

/** Pages that modules declare, in the group of their module. */
function declaredPages({ pages, modules }: AdminMeta, section: string): Place[] {
  const labels = sectionsOf(modules).map(({ label }) => label)
  const groupOf = (module: string) => {
    const group = sectionOfModule(module)
    return labels.includes(group) ? group : t('system')
  }
  return pages
    .filter(({ module }) => groupOf(module) === section)
    .map(({ path, label, icon }) => ({ path, label, icon: pageIcon(icon) }))
}

/** Pages that belong to no resource; they stand with what keeps the shop running. */
function systemPlaces(meta: AdminMeta): Place[] {
  const places: Place[] = []
  if (canImport(meta) && !meta.resources['product-imports'])
    places.push({ path: 'imports', label: t('imports'), icon: FileInput })
  if (canSeeRuns(meta)) places.push({ path: 'runs', label: words('backgroundRuns'), icon: Layers })
  return [...places, ...declaredPages(meta, t('system'))]
}

/** All lists and pages that the caller may see, as the sidebar groups them. */
export function placeGroups(meta: AdminMeta): PlaceGroup[] {
  const groups = sectionsOf(meta.modules).map(({ label, resources }) => {
    const lists = resources.flatMap((path) => {
      const resource = meta.resources[path]
      return resource ? [{ path, label: resource.labelPlural, icon: resourceIcon(path) }] : []
    })
    const pages = label === t('system') ? systemPlaces(meta) : declaredPages(meta, label)
    return { label, places: [...lists, ...pages] }
  })
  const hasSystem = groups.some(({ label }) => label === t('system'))
  const system = hasSystem ? [] : systemPlaces(meta)
  return system.length > 0 ? [...groups, { label: t('system'), places: system }] : groups
}

/** Every place once, the dashboard first. */
export const allPlaces = (meta: AdminMeta): Place[] => [
  dashboardPlace(),
  ...placeGroups(meta).flatMap(({ places }) => places),
]
