import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import type { Selection } from '../list/use-selection.ts'
import { knownTotal, type Page } from '../record.ts'
import { words } from './words.ts'

type Props = { page: Page; from: number | null; selection: Selection }

const numberOf = (page: Page, from: number | null): { total: number | undefined; number: string } => {
  const { total, totalIsEstimate } = knownTotal(page, from)
  return { total, number: total === undefined ? '' : (totalIsEstimate ? '≈' : '') + formatNumber(total) }
}

/** Once all of a page are selected: offers all the others that match, too, and says so once they are. */
export function MatchingNote({ page, from, selection }: Props) {
  const isPage = page.data.length > 0 && page.data.every(({ id }) => selection.has(id))
  const hasMore = page.page.nextCursor !== null || page.page.prevCursor !== null
  const { total = 0, number } = numberOf(page, from)
  if (selection.isMatching) {
    const except = formatNumber(selection.ids.length)
    return (
      <div className="matching-note" role="status">
        {words(selection.ids.length > 0 ? 'allMatchingBut' : 'allMatching', { count: total, number, except })}
        <button type="button" className="link" onClick={() => selection.set([])}>
          {t('clearSelection')}
        </button>
      </div>
    )
  }
  if (!isPage || !hasMore) return null
  return (
    <div className="matching-note" role="status">
      {words('pageSelected', { count: page.data.length })}
      <button type="button" className="link" onClick={selection.setMatching}>
        {words('selectMatching', { number })}
      </button>
    </div>
  )
}
