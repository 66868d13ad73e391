import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import type { Selection } from '../list/use-selection.ts'
import type { Page } from '../record.ts'
import { words } from './words.ts'

export const isPageSelected = ({ data }: Page, selection: Selection): boolean =>
  data.length > 0 && data.every(({ id }) => selection.has(id))

type Props = {
  page: Page
  selection: Selection
  /** How many match, as far as that is known. */
  total: number | undefined
  isEstimate: boolean
}

/** Once all of a page are selected: offers all the others that match, too, and says so once they are. */
export function MatchingNote({ page, selection, total = 0, isEstimate }: Props) {
  const isPage = isPageSelected(page, selection)
  const hasMore = page.page.nextCursor !== null || page.page.prevCursor !== null
  const number = (isEstimate ? '≈' : '') + formatNumber(total)
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
