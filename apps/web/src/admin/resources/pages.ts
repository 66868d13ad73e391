import { type ComponentType, lazy } from 'react'
import type { PageMeta } from '../engine/meta-types.ts'

/** Pages that belong to no resource, by the path a module declares. Who may not see one is not told of it. */
export const pages: Record<string, ComponentType<{ page: PageMeta }>> = {
  audit: lazy(async () => ({ default: (await import('../engine/changes/audit-page.tsx')).AuditPage })),
  sheet: lazy(async () => ({ default: (await import('./sheet/sheet-page.tsx')).SheetRoute })),
}
