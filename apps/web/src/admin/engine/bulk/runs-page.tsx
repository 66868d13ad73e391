import { Layers } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { canAudit } from '../changes/may-undo.ts'
import { UndoDialog } from '../changes/undo-dialog.tsx'
import { DeniedPage } from '../denied-page.tsx'
import { formatFull, formatMoment } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import { Page } from '../shell/page.tsx'
import { useRuns } from './bulk-queries.ts'
import { type BulkRun, isOpen } from './bulk-types.ts'
import { canSeeRuns, mayCancel, mayResume, mayUndoRun } from './may.ts'
import { ReportDialog } from './report-dialog.tsx'
import { runLooks, runWords } from './run-words.ts'
import { useRunVerbs } from './use-run-verbs.ts'
import { words } from './words.ts'

function Verbs({ run }: { run: BulkRun }) {
  const meta = useMeta()
  const [open, setOpen] = useState<'report' | 'undo'>()
  const { isBusy, cancel, resume } = useRunVerbs(run)
  const close = () => setOpen(undefined)
  return (
    <span className="row verbs">
      {run.failed > 0 && (
        <Button size="s" onClick={() => setOpen('report')}>
          {words('report')}
        </Button>
      )}
      {mayResume(meta, run) && (
        <Button size="s" disabled={isBusy} onClick={resume}>
          {words('resume')}
        </Button>
      )}
      {mayUndoRun(meta, run) && (
        <Button size="s" onClick={() => setOpen('undo')}>
          {t('undo')}
        </Button>
      )}
      {mayCancel(run) && (
        <Button size="s" disabled={isBusy} onClick={cancel}>
          {words('cancelRun')}
        </Button>
      )}
      {open === 'report' && <ReportDialog run={run} onClose={close} />}
      {open === 'undo' && (
        <UndoDialog
          changeSetId={run.changeSetId}
          what={`${run.operation.label}, ${runWords(run)}`}
          rows={[]}
          onClose={close}
        />
      )}
    </span>
  )
}

function Row({ run }: { run: BulkRun }) {
  const meta = useMeta()
  const look = runLooks[run.status]
  const resource = meta.resources[run.resource ?? '']
  return (
    <tr>
      <td data-role="title">
        <b className="strong">{run.operation.label}</b>{' '}
        {resource && (
          <Link className="link" to={`/admin/${resource.path}`}>
            {resource.labelPlural}
          </Link>
        )}
      </td>
      <td data-role="badge">
        <Badge tone={look.tone}>{words(look.word)}</Badge>
      </td>
      <td data-role="value">
        <span className="run-progress">
          {runWords(run)}
          {isOpen(run) && <Meter label={words('progress')} value={run.done + run.failed} max={run.total ?? 0} />}
          {run.problem && <span className="small bad">{run.problem}</span>}
        </span>
      </td>
      <td className="muted" data-role="meta">
        <time dateTime={run.createdAt} title={formatFull(run.createdAt)}>
          {formatMoment(run.createdAt)}
        </time>
        {canAudit(meta) && run.actor && <span className="clip"> {run.actor._label ?? run.actor.id}</span>}
      </td>
      <td>
        <Verbs run={run} />
      </td>
    </tr>
  )
}

/** What ran, or runs, on many records: one's own, or everybody's for whoever may read the audit log. */
export function RunsPage() {
  const { data: runs, error } = useRuns()
  return (
    <Page isFill title={words('backgroundRuns')} crumbs={[{ label: t('system') }]}>
      <div className="list-body">
        <section className="list-main" aria-label={words('backgroundRuns')}>
          {error && <Callout tone="bad">{error.message}</Callout>}
          {!runs && !error && <Skeleton width="60%" />}
          {runs?.length === 0 && (
            <EmptyState icon={Layers} tone="neutral" title={words('noRuns')}>
              {words('noRunsNote')}
            </EmptyState>
          )}
          {runs && runs.length > 0 && (
            <div className="table-scroll">
              <table className="data-table runs-table" aria-label={words('backgroundRuns')}>
                <thead>
                  <tr>
                    <th scope="col">{t('what')}</th>
                    <th scope="col">{t('state')}</th>
                    <th scope="col">{words('progress')}</th>
                    <th scope="col">{words('started')}</th>
                    <th scope="col">
                      <span className="sr">{t('verbs')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {runs.map((run) => (
                    <Row key={run.id} run={run} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      </div>
    </Page>
  )
}

export const RunsRoute = () => (canSeeRuns(useMeta()) ? <RunsPage /> : <DeniedPage name={words('backgroundRuns')} />)
