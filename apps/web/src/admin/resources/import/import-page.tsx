import { useQueryClient } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { api, newIdempotencyKey } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import { useMeta } from '../../engine/meta.tsx'
import { resourceKey } from '../../engine/queries.ts'
import { Page } from '../../engine/shell/page.tsx'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { Tally, type TallyItem } from '../../ui/tally.tsx'
import { type ImportRun, importKey, toWrite, useImport, type Verdict } from './import-data.ts'
import { ImportRows } from './import-rows.tsx'
import { importSteps } from './import-start.tsx'

const verdicts = new Set<string>(['create', 'update', 'unchanged', 'refused'])

function tally({ summary }: ImportRun): TallyItem[] {
  const { create = 0, update = 0, refused = 0, unchanged = 0 } = summary ?? {}
  return [
    { name: '', label: t('tallyAll'), value: create + update + refused + unchanged },
    { name: 'create', label: t('tallyNew'), value: create },
    { name: 'update', label: t('tallyChanged'), value: update },
    { name: 'refused', label: t('tallyRefused'), value: refused, tone: 'bad' },
    { name: 'unchanged', label: t('tallyUnchanged'), value: unchanged, tone: 'muted' },
  ]
}

function Checked({ run }: { run: ImportRun }) {
  const [chosen, setChosen] = useState('')
  const verdict = verdicts.has(chosen) ? (chosen as Verdict) : ''
  return (
    <>
      <section className="card">
        <Tally items={tally(run)} current={chosen} onChoose={setChosen} label={t('summary')} />
      </section>
      <ImportRows key={verdict} id={run.id} verdict={verdict} />
    </>
  )
}

function Applying({ run }: { run: ImportRun }) {
  const total = run.total ?? toWrite(run)
  const applied = run.status === 'applied' ? total : (run.applied ?? 0)
  return (
    <section className="card" aria-live="polite">
      <div className="pad progress">
        <div className="row">
          <h2>{t('written', { applied: formatNumber(applied), total: formatNumber(total) })}</h2>
          <span className="muted">{total > 0 ? `${Math.floor((applied / total) * 100)}%` : ''}</span>
        </div>
        <Meter
          label={t('stepApply')}
          value={applied}
          max={total}
          size="l"
          tone={run.status === 'failed' ? 'bad' : undefined}
        />
        <Tally items={tally(run).slice(1)} label={t('summary')} />
      </div>
      {run.status === 'applied' && (
        <footer>
          {t('importDone')}
          <Link className="link push" to="/admin/products">
            {t('toProducts')}
          </Link>
        </footer>
      )}
    </section>
  )
}

/** The job writes under the change set of the click that began it: once it is through, it can be taken back as one. */
function useSayImported(run: ImportRun | undefined, changeSetId: string | undefined): void {
  const { say } = useUndo()
  const { products } = useMeta().resources
  const filename = run?.filename ?? t('imports')
  const isDone = run?.status === 'applied' && changeSetId !== undefined
  const tell = useRef(say)
  tell.current = say
  useEffect(() => {
    if (!isDone) return
    tell.current(t('imported', { name: filename }), {
      changeSets: [changeSetId],
      isAllowed: !!products?.can.change && products.can.delete,
    })
  }, [isDone, changeSetId, products, filename])
}

function useApply(run: ImportRun | undefined) {
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [key] = useState(newIdempotencyKey)
  const [changeSetId, setChangeSetId] = useState<string>()
  useSayImported(run, changeSetId)
  const apply = async () => {
    if (!run) return
    setBusy(true)
    try {
      const address = `/admin/imports/${run.id}/apply`
      const answer = await api.send<Partial<ImportRun>>('POST', address, { body: {}, idempotencyKey: key })
      setChangeSetId(answer.changeSetId)
      queries.setQueryData(importKey(run.id), { ...run, ...answer.data })
      await queries.invalidateQueries({ queryKey: importKey(run.id), exact: true })
      await queries.invalidateQueries({ queryKey: resourceKey('products') })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : t('failed'))
    } finally {
      setBusy(false)
    }
  }
  return { apply, isBusy, problem }
}

const stepOf = (run: ImportRun): number => {
  if (run.status === 'applied') return 3
  return run.status === 'applying' || run.status === 'failed' ? 2 : 1
}

/** Steps two and three: look at what would happen, then let it happen. */
export function ImportPage() {
  const { id = '' } = useParams()
  const { state } = useLocation()
  const { data: run, error } = useImport(id)
  const { apply, isBusy, problem } = useApply(run)
  const count = run ? toWrite(run) : 0
  const name = run?.filename ?? state?.filename ?? t('imports')
  const crumbs = [{ label: t('imports'), to: '/admin/imports' }]
  if (error) {
    return (
      <Page isFill title={t('imports')} crumbs={crumbs}>
        <EmptyState icon={SearchX} tone="neutral" title={t('gone', { name: t('importWord') })}>
          {error.message}
        </EmptyState>
      </Page>
    )
  }
  const isChecked = run?.status === 'checked'
  const actions = isChecked && (
    <>
      <Link className="button no-phone" data-kind="ghost" to="/admin/imports">
        {t('otherFile')}
      </Link>
      <Button kind="primary" disabled={isBusy || count === 0} aria-busy={isBusy} onClick={apply}>
        {t('applyRows', { count, number: formatNumber(count) })}
      </Button>
    </>
  )
  const wrong = problem ?? run?.problem
  return (
    <Page title={t('intoProducts', { name })} crumbs={crumbs} actions={actions}>
      <div className="body" data-width={isChecked ? undefined : 'form'}>
        <div className="row">
          <Stepper steps={importSteps()} current={run ? stepOf(run) : 1} />
          <span className="push small muted no-phone">
            {isChecked && t('nothingWritten')}
            {run?.status === 'applying' && t('mayLeave')}
          </span>
        </div>
        {wrong && (
          <Callout
            tone="bad"
            actions={
              <Link className="button" data-size="s" to="/admin/imports">
                {t('otherFile')}
              </Link>
            }
          >
            <b className="strong">{t(run?.status === 'refused' ? 'fileRefused' : 'importFailed')}</b> {wrong}
          </Callout>
        )}
        {!run && <Skeleton width="50%" />}
        {isChecked && <Checked run={run} />}
        {run && ['applying', 'applied', 'failed'].includes(run.status) && <Applying run={run} />}
      </div>
    </Page>
  )
}
