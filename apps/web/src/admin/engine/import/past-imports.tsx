import { FileText } from 'lucide-react'
import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Meter } from '../../ui/meter.tsx'
import { formatFull, formatMoment } from '../format-date.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { usePastImports } from './import-queries.ts'
import { type ImportHeader, isUnderWay } from './import-types.ts'
import { lookOf } from './run-looks.ts'
import { words } from './words.ts'

function Row({ run, path }: { run: ImportHeader; path: string }) {
  const look = lookOf(run)
  return (
    <tr>
      <td data-role="title">
        <Link className="row strong" to={`/admin/${path}/import/${run.id}`}>
          <Icon of={FileText} size={14} />
          <span className="clip">{run.filename}</span>
        </Link>
      </td>
      <td data-role="badge">
        <Badge tone={look.tone}>{words(look.word)}</Badge>
      </td>
      <td className="num" data-role="value">
        {isUnderWay(run) && <Meter label={words('importProgress')} value={run.applied} max={run.total} />}
        {formatNumber(run.status === 'checked' ? run.total : run.applied)}
      </td>
      <td className="muted" data-role="meta">
        <time dateTime={run.createdAt} title={formatFull(run.createdAt)}>
          {formatMoment(run.createdAt)}
        </time>
      </td>
    </tr>
  )
}

/** What was brought before, and what is being brought. */
export function PastImports({ resource }: { resource: ResourceMeta }) {
  const { data: runs, error } = usePastImports(resource.path)
  if (error) return <Callout tone="bad">{error.message}</Callout>
  if (!runs || runs.length === 0) return null
  return (
    <Card title={words('importsBefore')} isFlush>
      <div className="scroll-x">
        <table className="data-table" data-cards="" aria-label={words('importsBefore')}>
          <thead>
            <tr>
              <th scope="col">{words('file')}</th>
              <th scope="col">{words('state')}</th>
              <th scope="col" className="num">
                {words('rows')}
              </th>
              <th scope="col">{words('when')}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <Row key={run.id} run={run} path={resource.path} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
