import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { knownTotal, type Page } from '../record.ts'
import { type ListState, pageSizes } from './list-state.ts'

type Props = {
  page: Page | undefined
  state: ListState
  onChange: (change: Partial<ListState>, keep?: 'cursor') => void
}

function words(page: Page, state: ListState): string {
  const from = formatNumber(state.from)
  const to = formatNumber(state.from + page.data.length - 1)
  const { total, totalIsEstimate } = knownTotal(page, state.from)
  if (total === undefined) return t('rows', { from, to })
  return t(totalIsEstimate ? 'rowsOfAbout' : 'rowsOf', { from, to, total: formatNumber(total) })
}

/** Keyset pages: there is a next and a previous one, and the total is an estimate until somebody asks. */
export function Pagination({ page, state, onChange }: Props) {
  const next = page?.page.nextCursor
  const previous = page?.page.prevCursor
  const go = (cursor: string | null | undefined, from: number) => () => {
    if (cursor) onChange({ cursor, from: Math.max(1, from) }, 'cursor')
  }
  const isLong = page && next && (page.page.totalIsEstimate || page.page.total === undefined)
  return (
    <nav className="pagination" aria-label={t('pages')}>
      <span aria-live="polite">{page && page.data.length > 0 ? words(page, state) : ''}</span>
      {isLong && !state.exact && (
        <button type="button" className="link" onClick={() => onChange({ exact: true }, 'cursor')}>
          {t('countExactly')}
        </button>
      )}
      <span className="push row" data-gap="4">
        <Button size="s" className="no-phone" disabled={!state.cursor} onClick={() => onChange({})}>
          {t('first')}
        </Button>
        <Button size="s" disabled={!previous} onClick={go(previous, state.from - state.limit)}>
          {t('previous')}
        </Button>
        <Button size="s" disabled={!next} onClick={go(next, state.from + state.limit)}>
          {t('next')}
        </Button>
        <Select
          scale="s"
          className="no-phone"
          aria-label={t('perPage')}
          value={state.limit}
          onChange={(event) => onChange({ limit: Number(event.target.value) })}
        >
          {[...new Set([...pageSizes, state.limit])]
            .sort((a, b) => a - b)
            .map((size) => (
              <option key={size} value={size}>
                {t('aPage', { count: size })}
              </option>
            ))}
        </Select>
      </span>
    </nav>
  )
}
