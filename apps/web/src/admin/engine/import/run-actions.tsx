import { useState } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { UndoDialog } from '../changes/undo-dialog.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useChosenFile } from './chosen-file.ts'
import type { ImportSource } from './import-source.ts'
import { type ImportRun, isUnderWay } from './import-types.ts'
import { mayUndoImport, toWrite, useImportVerbs } from './run-data.ts'
import { words } from './words.ts'

type Props = {
  source: ImportSource
  run: ImportRun
  resource: ResourceMeta
  start: string
  onBegan: (changeSetId: string | undefined) => void
}

/** What can be done with an import as it stands. */
export function RunActions({ source, run, resource, start, onBegan }: Props) {
  const { isBusy, apply, cancel } = useImportVerbs({ source, run, resource, onBegan })
  const [isUndoOpen, setUndoOpen] = useState(false)
  const hasFile = useChosenFile(resource.path) !== null
  const count = toWrite(run)
  const number = formatNumber(count)
  return (
    <>
      {run.status === 'checked' && (
        <>
          <Link className="button no-phone" data-kind="ghost" to={start}>
            {words(hasFile && source.canStop ? 'backToColumns' : 'otherFile')}
          </Link>
          <Button kind="primary" disabled={isBusy || count === 0} aria-busy={isBusy} onClick={apply}>
            {words('applyRows', { count, number })}
          </Button>
        </>
      )}
      {isUnderWay(run) && source.canStop && (
        <Button disabled={isBusy} onClick={cancel}>
          {words('stop')}
        </Button>
      )}
      {mayUndoImport(resource, run) && <Button onClick={() => setUndoOpen(true)}>{words('undo')}</Button>}
      {run.status === 'failed' && !run.isUndone && (
        <Button kind="primary" disabled={isBusy} aria-busy={isBusy} onClick={apply}>
          {words('goOn')}
        </Button>
      )}
      {isUndoOpen && run.changeSetId && (
        <UndoDialog
          changeSetId={run.changeSetId}
          what={words('imported', { name: run.filename })}
          rows={[]}
          onClose={() => setUndoOpen(false)}
        />
      )}
    </>
  )
}
