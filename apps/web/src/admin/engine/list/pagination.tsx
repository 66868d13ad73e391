import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import type { Page } from '../record.ts'
import { type ListState, lastPage } from './list-state.ts'
import { PageJump } from './page-jump.tsx'
import { firstRow, pageWords } from './page-words.ts'
import { words } from './words.ts'

type Props = {
  page: Page | undefined
  state: ListState
  /** Numbers of rows to choose from. */
  sizes: readonly number[]
  onChange: (change: Partial<ListState>, keep?: 'cursor') => void
}

/**
 * Keyset pages: there is a next and a previous one, the first and the last; the total is an estimate until somebody asks.
 * A page by its number costs what it skips, so from there it goes on by cursor.
 */
export function Pagination({ page, state, sizes, onChange }: Props) {
  const next = page?.page.nextCursor
  const previous = page?.page.prevCursor
  const first = page ? firstRow(page, state.from) : state.from
  const step = (cursor: string | null | undefined, by: number) => () => {
    if (!cursor) return
    onChange({ cursor, page: 0, from: first === null ? null : Math.max(1, first + by) }, 'cursor')
  }
  const isCounted = page?.page.total !== undefined && !page.page.totalIsEstimate
  const isLong = page && (next || first === null) && !isCounted
  return (
    <nav className="pagination" aria-label={t('pages')}>
      <span aria-live="polite">{page && page.data.length > 0 ? pageWords(page, state) : ''}</span>
      {isLong && !state.exact && (
        <button type="button" className="link" onClick={() => onChange({ exact: true }, 'cursor')}>
          {t('countExactly')}
        </button>
      )}
      <span className="push row" data-gap="4">
        <Button size="s" className="no-phone" disabled={!previous} onClick={() => onChange({})}>
          {t('first')}
        </Button>
        <Button size="s" disabled={!previous} onClick={step(previous, -state.limit)}>
          {t('previous')}
        </Button>
        <Button size="s" disabled={!next} onClick={step(next, state.limit)}>
          {t('next')}
        </Button>
        <Button
          size="s"
          className="no-phone"
          disabled={!next}
          onClick={() => onChange({ cursor: lastPage, page: 0, from: null }, 'cursor')}
        >
          {words('last')}
        </Button>
        {(next || previous) && (
          <PageJump
            page={first === null ? undefined : Math.floor((first - 1) / state.limit) + 1}
            onGo={(number) => onChange({ page: number })}
          />
        )}
        <Select
          scale="s"
          className="no-phone"
          aria-label={t('perPage')}
          value={state.limit}
          onChange={(event) => onChange({ limit: Number(event.target.value) })}
        >
          {[...new Set([...sizes, state.limit])]
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
