import type { AdminCatalogues } from '../catalogues.ts'
import { admin } from './admin.ts'
import { dashboard } from './dashboard.ts'
import { fileImport } from './file-import.ts'
import { palette, places } from './finding.ts'
import { grid, sheet } from './grids.ts'
import { bulk } from './many.ts'
import { media } from './media.ts'
import { list, views } from './tables.ts'

/** Die Verwaltung auf Deutsch. */
export const catalogues: AdminCatalogues = {
  admin,
  bulk,
  dashboard,
  grid,
  import: fileImport,
  list,
  media,
  sheet,
  palette,
  places,
  views,
}
