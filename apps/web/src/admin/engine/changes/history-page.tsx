import { History } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { formatDay } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { RecordTabs } from '../show/record-tabs.tsx'
import { useHistory } from './change-queries.ts'
import type { Revision } from './change-types.ts'
import { historyActs, restoreTo } from './history-acts.tsx'
import { countRows, mayUndo } from './may-undo.ts'
import { operationName } from './operation-words.ts'
import { type Revert, RevertDialog } from './revert-dialog.tsx'
import { RevisionEntry } from './revision.tsx'
import { UndoDialog } from './undo-dialog.tsx'

/** Revisions under the day they happened on; they come newest first. */
export function byDay(revisions: readonly Revision[]): [day: string, revisions: Revision[]][] {
  const days = new Map<string, Revision[]>()
  for (const revision of revisions) {
    const day = formatDay(revision.at)
    days.set(day, [...(days.get(day) ?? []), revision])
  }
  return [...days]
}

type ListProps = { resource: ResourceMeta; id: string; revisions: readonly Revision[]; field: string }

function Revisions({ resource, id, revisions, field }: ListProps) {
  const meta = useMeta()
  const [asked, setAsked] = useState<Revert | Revision | null>(null)
  const acts = historyActs({ meta, resource, revisions, onAsk: setAsked })
  const shown = field
    ? revisions.filter(({ changes }) => changes.some((row) => row.fields.some((each) => each.label === field)))
    : revisions
  const entry = (revision: Revision) => {
    const restore = restoreTo({ resource, revisions }, revisions.indexOf(revision))
    return (
      <RevisionEntry
        key={revision.changeSetId}
        resource={resource}
        revision={revision}
        field={field}
        acts={acts}
        onUndo={mayUndo(meta, revision, countRows(revision), resource) ? () => setAsked(revision) : undefined}
        onRestore={restore && (() => setAsked(restore))}
      />
    )
  }
  const close = () => setAsked(null)
  return (
    <>
      {byDay(shown).map(([day, each]) => (
        <section key={day}>
          <h2 className="small muted">{day}</h2>
          <ol>{each.map(entry)}</ol>
        </section>
      ))}
      {asked && 'body' in asked && <RevertDialog resource={resource} id={id} revert={asked} onClose={close} />}
      {asked && 'changes' in asked && (
        <UndoDialog
          changeSetId={asked.changeSetId}
          what={operationName(asked)}
          rows={asked.changes}
          root={resource}
          onClose={close}
        />
      )}
    </>
  )
}

type Props = { resource: ResourceMeta; id: string; record?: RecordData; isGone: boolean }

/** Who changed what, field by field, and the ways back. */
export function HistoryPage({ resource, id, record, isGone }: Props) {
  const meta = useMeta()
  const { state } = useLocation()
  const [field, setField] = useState('')
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useHistory(resource.path, id)
  const revisions = data?.pages.flatMap((page) => page.data)
  const fields = new Set(
    revisions?.flatMap(({ changes }) => changes.flatMap((row) => row.fields.map((each) => each.label))),
  )
  const crumbs = recordCrumbs(meta, resource, listAddress(resource, state))
  const lastLabel = revisions?.flatMap(({ changes }) => changes).find((row) => row.objectId === id)?.label
  const own = record
    ? { label: record._label, to: `/admin/${resource.path}/${id}` }
    : { label: lastLabel ?? resource.label }
  const filter = fields.size > 1 && (
    <Select aria-label={t('field')} value={field} onChange={(event) => setField(event.target.value)}>
      <option value="">{t('anyField')}</option>
      {[...fields].sort().map((label) => (
        <option key={label}>{label}</option>
      ))}
    </Select>
  )
  return (
    <Page title={t('tabHistory')} crumbs={[...crumbs, own]} actions={filter}>
      {record && <RecordTabs resource={resource} id={id} />}
      <div className="body history" data-width="form">
        {isGone && <Callout tone="note">{t('wasDeleted', { name: lower(resource.label) })}</Callout>}
        {error && <Callout tone="bad">{error.message}</Callout>}
        {!revisions && !error && <Skeleton width="60%" />}
        {revisions?.length === 0 && <EmptyState icon={History} tone="neutral" title={t('noHistory')} />}
        {revisions && <Revisions resource={resource} id={id} revisions={revisions} field={field} />}
        {hasNextPage && (
          <div className="row">
            <Button disabled={isFetchingNextPage} aria-busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('older')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}
