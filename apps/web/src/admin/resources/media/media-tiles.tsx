import type { KeyboardEvent } from 'react'
import { formatDate } from '../../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Check } from '../../ui/check.tsx'
import { formatBytes } from './format-bytes.ts'
import type { MediaRecord } from './media-queries.ts'
import { t } from './messages.ts'

type Props = {
  rows: MediaRecord[]
  look: 'grid' | 'list'
  open: string
  onOpen: (row: MediaRecord) => void
  /** Left out where nothing can be done with several. */
  selection?: { has: (id: string) => boolean; toggle: (id: string) => void }
}

const steps = (columns: number): Record<string, number> => ({
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
})

// As many as stand beside each other now.
function columnsOf(buttons: HTMLElement[]): number {
  const top = buttons[0]?.offsetTop
  const next = buttons.findIndex((button) => button.offsetTop !== top)
  return next > 0 ? next : buttons.length
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.media-open')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const step = steps(columnsOf(buttons))[event.key]
  if (at < 0 || step === undefined) return
  event.preventDefault()
  buttons[at + step]?.focus()
}

/** The files of the library. The arrows go from one to the next, Enter opens, Space on the box selects. */
export function MediaTiles({ rows, look, open, onOpen, selection }: Props) {
  return (
    <ul className="media-tiles" data-look={look} onKeyDown={walk}>
      {rows.map((row) => (
        <li key={row.id} data-on={open === row.id ? '' : undefined}>
          <button
            type="button"
            className="media-open"
            aria-current={open === row.id || undefined}
            onClick={() => onOpen(row)}
          >
            <span className="media-thumb">
              {row.picture && <img src={row.picture.url} alt="" loading="lazy" decoding="async" />}
            </span>
            <span className="media-words">
              <span className="clip">{row.filename}</span>
              <span className="small muted">{t('dimensions', { width: row.width, height: row.height })}</span>
              {look === 'list' && (
                <>
                  <span className="small muted no-phone clip">{row.alt}</span>
                  <span className="small muted no-phone">{formatBytes(row.byteSize)}</span>
                  <span className="small muted no-phone">{formatDate(row.createdAt, 'long')}</span>
                </>
              )}
            </span>
          </button>
          {!row.alt && (
            <span className="media-flag">
              <Badge tone="warn">{t('noAlt')}</Badge>
            </span>
          )}
          {selection && (
            <Check
              className="media-check"
              aria-label={t('selectFile', { name: row.filename })}
              checked={selection.has(row.id)}
              onChange={() => selection.toggle(row.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
