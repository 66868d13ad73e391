import type { AdminCatalogues } from '../catalogues.ts'
import { categories } from './categories.ts'
import { changes } from './changes.ts'
import { forms } from './forms.ts'
import { imports } from './imports.ts'
import { lists } from './lists.ts'
import { orders } from './orders.ts'
import { rights } from './rights.ts'
import { shell } from './shell.ts'

/** Alles aus `admin/messages.ts`, nach Bereichen. */
export const admin: AdminCatalogues['admin'] = {
  ...shell,
  ...lists,
  ...forms,
  ...changes,
  ...rights,
  ...orders,
  ...categories,
  ...imports,
}
