import type { AdminExposure } from '../define-resource.ts'
import type { ListMeta } from './types.ts'

const usualSize = 50
const usualSizes = [24, 50, 100]

/** How many rows a page of the list has, and may be given. */
export function pageSizesOf({
  pageSize = usualSize,
  pageSizes = usualSizes,
}: Pick<AdminExposure, 'pageSize' | 'pageSizes'> = {}): Pick<ListMeta, 'pageSize' | 'pageSizes'> {
  return { pageSize, pageSizes: [...new Set([pageSize, ...pageSizes])].sort((a, b) => a - b) }
}
