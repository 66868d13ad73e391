import type { Crumb } from '../ui/top-bar.tsx'
import { sectionOf } from './meta.tsx'
import type { AdminMeta, ResourceMeta } from './meta-types.ts'
import { isRecord } from './record.ts'

/** Back to the list as it was left: its search travels in the history entry of the page opened from it. */
export function listAddress(resource: ResourceMeta, state: unknown): string {
  const search = isRecord(state) && typeof state.list === 'string' ? state.list : ''
  return `/admin/${resource.path}${search}`
}

export function recordCrumbs(meta: AdminMeta, resource: ResourceMeta, list: string): Crumb[] {
  const section = sectionOf(meta, resource)
  const own: Crumb = { label: resource.labelPlural, to: list }
  return section ? [{ label: section.label }, own] : [own]
}
