import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { ResourceMeta, Tone } from '../meta-types.ts'
import { useImportRows } from './import-queries.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportRow, ImportRun, Verdict } from './import-types.ts'
import { RefusedButton } from './refused-button.tsx'
import { RowChanges } from './row-changes.tsx'
import { words } from './words.ts'

const looks = {
  create: { tone: 'note', label: 'verdictCreate' },
  update: { tone: 'neutral', label: 'verdictUpdate' },
  unchanged: { tone: 'quiet', label: 'verdictUnchanged' },
  refused: { tone: 'bad', label: 'verdictRefused' },
} as const satisfies Record<Verdict, { tone: Tone; label: string }>

const Row = ({ row, resource }: { row: ImportRow; resource: ResourceMeta }) => (
  <tr>
    <td className="num mono muted" data-role="value">
      {row.line}
    </td>
    <td data-role="badge">
      <Badge tone={looks[row.verdict].tone}>{words(looks[row.verdict].label)}</Badge>
    </td>
    <td data-role="title">
      <span className="strong">{row.label || '–'}</span> {row.note && <span className="mono muted">{row.note}</span>}
    </td>
    <td data-role="meta">
      <RowChanges row={row} resource={resource} />
    </td>
  </tr>
)

type Props = { source: ImportSource; run: ImportRun; resource: ResourceMeta; verdict: Verdict | '' }

/** The file row by row: what would happen to each, and why some are refused. */
export function ImportRows({ source, run, resource, verdict }: Props) {
  // Cursors lead forwards only: the pages that were seen are the way back.
  const [seen, setSeen] = useState<readonly string[]>([''])
  const { data: page, error, isPlaceholderData } = useImportRows(source, run.id, { verdict, cursor: seen.at(-1) ?? '' })
  const nextCursor = page?.page.nextCursor
  const title = words('inFile', { name: resource.labelPlural })
  const footer = (
    <>
      <span>{page && words('rowsShown', { count: page.data.length })}</span>
      <span className="push row">
        <Button size="s" disabled={seen.length === 1 || isPlaceholderData} onClick={() => setSeen(seen.slice(0, -1))}>
          {words('previousPage')}
        </Button>
        <Button
          size="s"
          disabled={!nextCursor || isPlaceholderData}
          onClick={() => nextCursor && setSeen([...seen, nextCursor])}
        >
          {words('nextPage')}
        </Button>
      </span>
    </>
  )
  const actions = source.canStop && run.refused > 0 && <RefusedButton source={source} run={run} />
  return (
    <Card title={title} actions={actions} isFlush footer={footer}>
      {error && <Callout tone="bad">{error.message}</Callout>}
      <div className="scroll-x" data-stale={isPlaceholderData ? '' : undefined}>
        <table className="data-table import-rows" data-density="compact" data-cards="" aria-label={title}>
          <thead>
            <tr>
              <th className="num" scope="col">
                {words('rowNumber')}
              </th>
              <th scope="col">{words('result')}</th>
              <th scope="col">{resource.label}</th>
              <th scope="col">{words('change')}</th>
            </tr>
          </thead>
          <tbody>
            {page?.data.map((row) => (
              <Row key={`${row.line} ${row.note}`} row={row} resource={resource} />
            ))}
            {page?.data.length === 0 && (
              <tr>
                <td colSpan={4} className="muted">
                  {words('noRows')}
                </td>
              </tr>
            )}
            {!page && !error && (
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
