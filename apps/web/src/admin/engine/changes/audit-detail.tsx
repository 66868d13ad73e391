import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMeta } from '../meta.tsx'
import { useAuditChanges } from './change-queries.ts'
import type { AuditEntry } from './change-types.ts'
import { DiffView } from './diff-view.tsx'
import { resourceOfModel } from './field-of-row.ts'
import { mayUndo } from './may-undo.ts'
import { doorWords, operationName } from './operation-words.ts'
import { UndoDialog } from './undo-dialog.tsx'

function factsOf(entry: AuditEntry): Fact[] {
  const { source, operation, undo, details, changeSetId } = entry
  const mono = (text: string) => <span className="mono">{text}</span>
  const goTo = (id: string) => (
    <Link className="link mono" to={`/admin/audit?changeSetId=${id}`}>
      {id}
    </Link>
  )
  const facts: (Fact | false)[] = [
    { label: t('operation'), value: mono(operation.name) },
    { label: t('changeSet'), value: mono(changeSetId) },
    source.requestId !== null && { label: t('request'), value: mono(source.requestId) },
    { label: t('fromWhere'), value: [doorWords(entry), source.ip].filter(Boolean).join(', ') },
    undo.undoneBy !== null && { label: t('undoneBy'), value: goTo(undo.undoneBy) },
    undo.undoOf !== null && { label: t('undoOf'), value: goTo(undo.undoOf) },
    Object.keys(details).length > 0 && { label: t('details'), value: mono(JSON.stringify(details)) },
  ]
  return facts.filter((fact) => fact !== false)
}

/** All that one change set wrote, as far as the caller may see it, and the way back. */
export function AuditDetail({ entry }: { entry: AuditEntry }) {
  const meta = useMeta()
  const [isAsked, setAsked] = useState(false)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useAuditChanges(entry.changeSetId)
  const rows = data?.pages.flatMap((page) => page.data)
  const mayTakeBack = mayUndo(meta, entry, entry.rows, resourceOfModel(meta, entry.model))
  return (
    <div className="told">
      <Facts isLeft facts={factsOf(entry)} />
      <div className="stack">
        {error && <Callout tone="bad">{error.message}</Callout>}
        {!rows && !error && <Skeleton width="60%" />}
        {rows?.length === 0 && <p className="muted">{t('noRowsWritten')}</p>}
        {rows && <DiffView rows={rows} />}
        <div className="row">
          {hasNextPage && (
            <Button size="s" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('more')}
            </Button>
          )}
          {mayTakeBack && (
            <Button size="s" icon={Undo2} onClick={() => setAsked(true)}>
              {t('undoThis')}
            </Button>
          )}
        </div>
      </div>
      {isAsked && (
        <UndoDialog
          changeSetId={entry.changeSetId}
          what={operationName(entry)}
          rows={rows ?? []}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  )
}
