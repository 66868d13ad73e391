import { api } from '../../engine/api.ts'
import type { ImportSource } from '../../engine/import/import-source.ts'
import type { ImportStatus, Verdict } from '../../engine/import/import-types.ts'

type ShopifyRun = {
  id: string
  status: ImportStatus
  filename: string
  problem?: string | null
  summary?: { create: number; update: number; unchanged: number; refused: number }
  total?: number
  applied?: number
  changeSetId?: string | null
  isUndone?: boolean
}

type ShopifyRow = {
  line: number
  handle: string
  title: string
  verdict: Verdict
  column?: string | null
  reason?: string | null
  changes?: Record<string, { from: unknown; to: unknown }> | null
}

/** Product exports of Shopify: their columns are known, and a row is a product with its variants. */
export const shopifyImports: ImportSource = {
  address: (id) => `/admin/imports/${id}`,
  page: (id) => `/admin/imports/${id}`,
  canStop: false,
  toRun: ({ summary, ...run }: ShopifyRun) => {
    const counts = summary ?? { create: 0, update: 0, unchanged: 0, refused: 0 }
    const total = run.total ?? counts.create + counts.update
    const applied = run.status === 'applied' ? total : (run.applied ?? 0)
    const rest = { problem: null, changeSetId: null, isUndone: false, tried: null, createdAt: '' }
    return { ...rest, ...counts, ...run, problem: run.problem ?? null, resource: 'products', total, applied }
  },
  toRow: ({ handle, title, column, reason, changes, ...row }: ShopifyRow) => ({
    ...row,
    label: title,
    note: handle,
    column: column ?? null,
    reason: reason ?? null,
    changes: changes ?? {},
    cells: null,
  }),
}

export function uploadFile(file: File, key: string): Promise<{ id: string }> {
  const form = new FormData()
  form.set('file', file)
  return api.post<{ id: string }>('/admin/imports/shopify', form, key)
}
