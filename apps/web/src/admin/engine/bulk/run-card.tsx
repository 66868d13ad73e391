import { useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { useUndo } from '../changes/use-undo.tsx'
import { useMeta } from '../meta.tsx'
import { resourceKey } from '../queries.ts'
import { runsKey, useRun } from './bulk-queries.ts'
import { type BulkRun, isOpen } from './bulk-types.ts'
import { mayCancel, mayResume, mayUndoRun } from './may.ts'
import { ReportDialog } from './report-dialog.tsx'
import { runLooks, runWords, spokenWords } from './run-words.ts'
import { untrackRun } from './tracked-runs.ts'
import { useRunVerbs } from './use-run-verbs.ts'
import { words } from './words.ts'

/** What shows the records that were changed is read anew as soon as the run has ended. */
function useRefreshAtEnd(run: BulkRun): void {
  const queries = useQueryClient()
  const hasEnded = !isOpen(run)
  const path = run.resource
  useEffect(() => {
    if (!hasEnded) return
    if (path) queries.invalidateQueries({ queryKey: resourceKey(path) })
    queries.invalidateQueries({ queryKey: [...runsKey, 'list'] })
  }, [hasEnded, path, queries])
}

function Verbs({ run }: { run: BulkRun }) {
  const meta = useMeta()
  const { undo } = useUndo()
  const { isBusy, cancel, resume } = useRunVerbs(run)
  const [isTaken, setTaken] = useState(false)
  const [isReported, setReported] = useState(false)
  const takeBack = async () => {
    setTaken(true)
    if (await undo(`${run.operation.label}, ${runWords(run)}`, run.changeSetId)) untrackRun(run.id)
    else setTaken(false)
  }
  return (
    <span className="row">
      {run.failed > 0 && !isOpen(run) && (
        <Button size="s" onClick={() => setReported(true)}>
          {words('report')}
        </Button>
      )}
      {mayResume(meta, run) && (
        <Button size="s" disabled={isBusy || isTaken} onClick={resume}>
          {words('resume')}
        </Button>
      )}
      {mayUndoRun(meta, run) && (
        <Button size="s" disabled={isTaken || isBusy} aria-busy={isTaken} onClick={takeBack}>
          {t('undo')}
        </Button>
      )}
      {mayCancel(run) && (
        <Button size="s" disabled={isBusy} onClick={cancel}>
          {words('cancelRun')}
        </Button>
      )}
      {isReported && <ReportDialog run={run} onClose={() => setReported(false)} />}
    </span>
  )
}

/** How far one run is; it stays until it is sent away, and stands in nobody's way. */
export function RunCard({ run: started }: { run: BulkRun }) {
  const { data: run, error } = useRun(started)
  useRefreshAtEnd(run)
  const look = runLooks[run.status]
  return (
    <article className="run-card" aria-live="off" aria-label={run.operation.label}>
      <span className="sr" role="status">
        {spokenWords(run)}
      </span>
      <header className="row">
        <b className="strong clip">{run.operation.label}</b>
        <Badge tone={look.tone}>{words(look.word)}</Badge>
        <span className="push">
          <IconButton icon={X} size="s" label={t('dismiss')} onClick={() => untrackRun(run.id)} />
        </span>
      </header>
      {isOpen(run) && <Meter label={words('progress')} value={run.done + run.failed} max={run.total ?? 0} size="l" />}
      {(run.problem || error) && <p className="small bad">{run.problem || error?.message}</p>}
      <footer className="row">
        <span className="small muted push-end">{runWords(run)}</span>
        <Verbs run={run} />
      </footer>
      {isOpen(run) && <p className="small muted">{words('stays')}</p>}
    </article>
  )
}
