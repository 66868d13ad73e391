import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { knownTotal, type Page } from '../record.ts'
import type { ListState } from './list-state.ts'
import { words } from './words.ts'

/** Number of the first row shown. Of the last page it is only known where the rows are counted exactly. */
export function firstRow({ data, page }: Page<unknown>, from: number | null): number | null {
  if (from !== null) return from
  const isCounted = page.nextCursor === null && page.total !== undefined && !page.totalIsEstimate
  return isCounted ? Math.max(1, (page.total ?? 0) - data.length + 1) : null
}

/** Which rows are shown, and of how many. */
export function pageWords(page: Page<unknown>, state: Pick<ListState, 'from'>): string {
  const count = page.data.length
  const first = firstRow(page, state.from)
  if (first === null) return words(page.page.nextCursor === null ? 'lastRows' : 'someRows', { count })
  const from = formatNumber(first)
  const to = formatNumber(first + count - 1)
  const { total, totalIsEstimate } = knownTotal(page, first)
  if (total === undefined) return t('rows', { from, to })
  return t(totalIsEstimate ? 'rowsOfAbout' : 'rowsOf', { from, to, total: formatNumber(total) })
}
