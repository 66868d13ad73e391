import { ArrowRight, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { humanise } from '../../engine/actions/schema-form.ts'
import type { Tone } from '../../engine/meta-types.ts'
import { Value } from '../../engine/value.tsx'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type ImportRow, useImportRows, type Verdict } from './import-data.ts'

const looks = {
  create: { tone: 'note', label: 'verdictCreate' },
  update: { tone: 'neutral', label: 'verdictUpdate' },
  unchanged: { tone: 'quiet', label: 'verdictUnchanged' },
  refused: { tone: 'bad', label: 'verdictRefused' },
} as const satisfies Record<Verdict, { tone: Tone; label: string }>

const changesShown = 4

function Changes({ row }: { row: ImportRow }) {
  if (row.verdict === 'refused') {
    return (
      <span className="row refusal">
        <Icon of={TriangleAlert} size={14} />
        <span>
          {row.column && <b className="mono">{row.column}</b>} {row.reason}
        </span>
      </span>
    )
  }
  const all = Object.entries(row.changes ?? {})
  return (
    <div className="row changes" data-wrap="">
      {all.slice(0, changesShown).map(([name, { from, to }]) => (
        <span className="change" key={name}>
          <span className="name">{humanise(name)}</span>
          {from !== null && from !== undefined && from !== '' && (
            <>
              <del>
                <Value value={from} />
              </del>
              <Icon of={ArrowRight} size={12} />
            </>
          )}
          <ins>
            <Value value={to} />
          </ins>
        </span>
      ))}
      {all.length > changesShown && (
        <span className="muted small">{t('andMore', { count: all.length - changesShown })}</span>
      )}
    </div>
  )
}

const Row = ({ row }: { row: ImportRow }) => (
  <tr>
    <td className="num mono muted" data-role="value">
      {row.line}
    </td>
    <td data-role="badge">
      <Badge tone={looks[row.verdict].tone}>{t(looks[row.verdict].label)}</Badge>
    </td>
    <td data-role="title">
      <span className="strong">{row.title || '–'}</span> <span className="mono muted">{row.handle}</span>
    </td>
    <td data-role="meta">
      <Changes row={row} />
    </td>
  </tr>
)

/** The file row by row: what would happen to each product, and why some are refused. */
export function ImportRows({ id, verdict }: { id: string; verdict: Verdict | '' }) {
  const [cursor, setCursor] = useState('')
  const { data: page, isPlaceholderData } = useImportRows(id, verdict, cursor)
  const { nextCursor, prevCursor } = page?.page ?? {}
  const footer = (
    <>
      <span>{page && t('rowsShown', { count: page.data.length })}</span>
      <span className="push row">
        <Button size="s" disabled={!prevCursor} onClick={() => setCursor(prevCursor ?? '')}>
          {t('previous')}
        </Button>
        <Button size="s" disabled={!nextCursor} onClick={() => setCursor(nextCursor ?? '')}>
          {t('next')}
        </Button>
      </span>
    </>
  )
  return (
    <Card title={t('rowsTitle')} isFlush footer={footer}>
      <div className="scroll-x" data-stale={isPlaceholderData ? '' : undefined}>
        <table className="data-table import-rows" data-density="compact" data-cards="" aria-label={t('rowsTitle')}>
          <thead>
            <tr>
              <th className="num" scope="col">
                {t('rowNumber')}
              </th>
              <th scope="col">{t('result')}</th>
              <th scope="col">{t('product')}</th>
              <th scope="col">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            {page?.data.map((row) => (
              <Row key={`${row.line} ${row.handle}`} row={row} />
            ))}
            {page?.data.length === 0 && (
              <tr>
                <td colSpan={4} className="muted">
                  {t('nothingFound')}
                </td>
              </tr>
            )}
            {!page && (
              <tr>
                <td colSpan={4}>
                  <Skeleton />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
