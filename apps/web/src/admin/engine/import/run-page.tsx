import { SearchX } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { Tally } from '../../ui/tally.tsx'
import { isProblem } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { Page } from '../shell/page.tsx'
import { useImport } from './import-queries.ts'
import { ImportRows } from './import-rows.tsx'
import type { ImportSource } from './import-source.ts'
import { type ImportRun, isUnderWay, type Verdict } from './import-types.ts'
import { RunActions } from './run-actions.tsx'
import { toWrite, useImportEnd } from './run-data.ts'
import { RunSummary, tallyOf } from './run-summary.tsx'
import { importSteps } from './steps.ts'
import { words } from './words.ts'

type Props = {
  source: ImportSource
  resource: ResourceMeta
  id: string
  /** Where another file is chosen, and what that page is called. */
  start: { label: string; to: string }
}

const verdicts = new Set<string>(['create', 'update', 'unchanged', 'refused'])

function Rows({ source, run, resource }: { source: ImportSource; run: ImportRun; resource: ResourceMeta }) {
  const [chosen, setChosen] = useState('')
  const verdict = verdicts.has(chosen) ? (chosen as Verdict) : ''
  const isPart = run.tried !== null && run.tried < toWrite(run)
  return (
    <>
      {run.status === 'checked' && (
        <section className="card">
          <Tally items={tallyOf(run)} current={chosen} onChoose={setChosen} label={words('summary')} />
        </section>
      )}
      {run.status === 'checked' && isPart && (
        <Callout tone="note">{words('tried', { number: formatNumber(run.tried ?? 0) })}</Callout>
      )}
      <ImportRows key={verdict} source={source} run={run} resource={resource} verdict={verdict} />
    </>
  )
}

const stepsLeft = { checked: 2, refused: 2, applying: 1, failed: 1, applied: 0 } as const

function Problem({ run, start }: { run: ImportRun; start: Props['start'] }) {
  if (!run.problem) return null
  const isRefused = run.status === 'refused'
  const other = isRefused && (
    <Link className="button" data-size="s" to={start.to}>
      {words('otherFile')}
    </Link>
  )
  return (
    <Callout tone="bad" actions={other}>
      <b className="strong">{words(isRefused ? 'fileRefused' : 'importFailed')}</b> {run.problem}
    </Callout>
  )
}

function Missing({ error, start, onRetry }: { error: Error; start: Props['start']; onRetry: () => void }) {
  const isGone = isProblem(error, 404, 410)
  return (
    <Page isFill title={words('imports')} crumbs={[start]}>
      <EmptyState
        icon={SearchX}
        tone="neutral"
        title={isGone ? words('goneTitle') : t('unreachable')}
        actions={
          isGone ? (
            <Link className="button" data-kind="primary" to={start.to}>
              {words('otherFile')}
            </Link>
          ) : (
            <Button onClick={onRetry}>{t('tryAgain')}</Button>
          )
        }
      >
        {isGone ? words('goneImport') : error.message}
      </EmptyState>
    </Page>
  )
}

/** The last steps: look at what would happen, let it happen, and take it back. */
export function RunPage({ source, resource, id, start }: Props) {
  const { data, error, refetch } = useImport(source, id)
  // Where an import does not tell what it is undone by, the click that began it does.
  const [began, setBegan] = useState<string>()
  const run = useMemo(() => data && { ...data, changeSetId: data.changeSetId ?? began ?? null }, [data, began])
  useImportEnd(run, resource)
  if (error && !run) return <Missing error={error} start={start} onRetry={refetch} />
  const steps = importSteps({ hasColumns: source.canStop })
  const isChecked = run?.status === 'checked'
  const title = run ? words('into', { name: run.filename, resource: resource.labelPlural }) : words('imports')
  return (
    <Page
      title={title}
      crumbs={[start]}
      actions={run && <RunActions source={source} run={run} resource={resource} start={start.to} onBegan={setBegan} />}
    >
      <div className="body">
        <div className="row">
          <Stepper steps={steps} current={run ? steps.length - stepsLeft[run.status] : steps.length - 2} />
          <span className="push small muted no-phone">
            {isChecked && words('nothingWritten')}
            {run && isUnderWay(run) && words('mayLeave')}
          </span>
        </div>
        {run && <Problem run={run} start={start} />}
        {error && <Callout tone="bad">{error.message}</Callout>}
        {!run && <Skeleton width="50%" />}
        {run && !isChecked && run.status !== 'refused' && <RunSummary run={run} resource={resource} />}
        {run && run.status !== 'refused' && !isUnderWay(run) && <Rows source={source} run={run} resource={resource} />}
      </div>
    </Page>
  )
}
