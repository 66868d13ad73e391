import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { useFormState } from './form-context.tsx'
import type { InlineRows } from './use-inline-rows.ts'

/** Rows of one page; a form with hundreds of rows must not be as slow as all of them. */
export const rowsPerPage = 50

/** The page that holds the first wrong row; null where no row is wrong. */
export function wrongPage(rows: InlineRows, wrong: string[]): number | null {
  const at = rows.all.findIndex(({ key }) => wrong.some((path) => path.startsWith(`${rows.path}.${key}.`)))
  return at < 0 ? null : Math.floor(at / rowsPerPage)
}

type Props = { rows: InlineRows; children: (shown: InlineRows, from: number) => ReactNode }

/** Long inlines page by page. A new row, or one that the server refused, brings its page with it. */
export function PagedRows({ rows, children }: Props) {
  const [page, setPage] = useState(0)
  const errors = useFormState((state) => state.errors)
  const count = rows.all.length
  const last = Math.max(0, Math.ceil(count / rowsPerPage) - 1)
  const before = useRef(count)
  const lead = useRef(() => {})
  lead.current = () => {
    const wrong = wrongPage(rows, Object.keys(errors))
    if (wrong !== null) setPage(wrong)
  }
  useEffect(() => {
    if (count === before.current + 1) setPage(last)
    before.current = count
  }, [count, last])
  useEffect(() => {
    if (Object.keys(errors).length > 0) lead.current()
  }, [errors])
  if (last === 0) return children(rows, 0)
  const at = Math.min(page, last)
  const from = at * rowsPerPage
  const shown = rows.all.slice(from, from + rowsPerPage)
  return (
    <>
      {children({ ...rows, all: shown }, from)}
      <div className="row pad" data-gap="4">
        <span className="small muted" role="status">
          {t('rowsOfRows', { from: from + 1, to: from + shown.length, count })}
        </span>
        <span className="push row">
          <IconButton
            icon={ChevronLeft}
            label={t('previousRows')}
            disabled={at === 0}
            onClick={() => setPage(at - 1)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('nextRows')}
            disabled={at === last}
            onClick={() => setPage(at + 1)}
          />
        </span>
      </div>
    </>
  )
}
