import type { AdminMeta, InlineMeta } from '../meta-types.ts'
import type { InlineRow } from './values.ts'

/** The page of a stored row: where the declaration wants a way to it, and the caller may view what is there. */
export function rowAddress(meta: AdminMeta, inline: InlineMeta, row: InlineRow): string | undefined {
  const page = inline.showChangeLink && inline.resource ? meta.resources[inline.resource] : undefined
  return page?.can.view && row.id !== undefined ? `/admin/${page.path}/${row.id}` : undefined
}
