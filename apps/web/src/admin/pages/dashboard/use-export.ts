import type { SalesReport } from '@stoa/api-client'
import { useMeta } from '../../engine/meta.tsx'
import { toast } from '../../ui/toast-store.ts'
import { downloadCsv } from './csv.ts'
import { type DashboardState, rangeQuery } from './dashboard-state.ts'
import { t } from './messages.ts'
import { categoriesFile, lowStockFile, productsFile, salesFile } from './report-files.ts'
import { readAllCategories, readAllLowStock, readAllProducts } from './report-queries.ts'

export type ExportName = 'sales' | 'products' | 'categories' | 'stock'

/** Makes a file of a report: the whole of it, not only what is on screen. */
export function useExport(state: DashboardState, sales: SalesReport | undefined): (name: ExportName) => Promise<void> {
  const query = rangeQuery(state, useMeta().shop.defaultCurrency)
  const makers: Record<ExportName, () => Promise<string | undefined>> = {
    sales: async () => sales && salesFile(sales),
    products: async () => productsFile(await readAllProducts({ ...query, by: state.rank })),
    categories: async () => categoriesFile(await readAllCategories(query)),
    stock: async () => lowStockFile(await readAllLowStock()),
  }
  return async (name) => {
    try {
      const csv = await makers[name]()
      const days = name === 'stock' || !sales ? '' : `-${sales.range.from}-${sales.range.to}`
      if (csv !== undefined) downloadCsv(`${name}${days}.csv`, csv)
    } catch {
      toast(t('exportFailed'), { tone: 'bad' })
    }
  }
}
