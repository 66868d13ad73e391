import { holds } from '../condition.ts'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'

/** Where the public sees a record; null where it has no page, or none yet. */
export function siteAddress({ viewOnSite }: Pick<ResourceMeta, 'viewOnSite'>, record: RecordData): string | null {
  if (!viewOnSite) return null
  const { path, when } = viewOnSite
  if (when && !holds(when, record)) return null
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(record[name])))
}
