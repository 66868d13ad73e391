import type { CategoriesReport, LowStockReport, ProductsReport, SalesReport } from '@stoa/api-client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../engine/api.ts'
import { useMeta } from '../../engine/meta.tsx'
import type { AdminMeta } from '../../engine/meta-types.ts'
import { type DashboardState, rangeQuery } from './dashboard-state.ts'

const right = 'reports.dashboard.view'

/** Who may see the figures of the shop: no resource's metadata says it. */
export const canSeeReports = ({ user }: AdminMeta): boolean => user.isSuperuser || user.permissions.includes(right)

/** Figures of today grow while somebody looks at them. */
const REFRESH_MS = 60_000

/** Shown at once; a file asks for as many as the server gives. */
const SHOWN = 5
const IN_FILE = 1000

type Query = Record<string, string>

const read = <Report>(name: string, query: Query, signal?: AbortSignal) =>
  api.get<Report>(`/admin/reports/${name}`, query, signal)

function useReport<Report>(name: string, query: Query) {
  return useQuery({
    queryKey: ['admin', 'reports', name, query],
    queryFn: ({ signal }) => read<Report>(name, query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
    staleTime: REFRESH_MS / 2,
  })
}

function useRangeQuery(state: DashboardState): Query {
  return rangeQuery(state, useMeta().shop.defaultCurrency)
}

export function useSales(state: DashboardState) {
  const query = useRangeQuery(state)
  return useReport<SalesReport>('sales', state.interval ? { ...query, interval: state.interval } : query)
}

export function useTopProducts(state: DashboardState) {
  return useReport<ProductsReport>('products', { ...useRangeQuery(state), by: state.rank, limit: String(SHOWN) })
}

export const useTopCategories = (state: DashboardState) =>
  useReport<CategoriesReport>('categories', useRangeQuery(state))

export const useLowStock = () => useReport<LowStockReport>('low-stock', { limit: String(SHOWN) })

export const readAllProducts = (query: Query) => read<ProductsReport>('products', { ...query, limit: String(IN_FILE) })

export const readAllCategories = (query: Query) => read<CategoriesReport>('categories', query)

export const readAllLowStock = () => read<LowStockReport>('low-stock', { limit: String(IN_FILE) })
