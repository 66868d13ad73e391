import { ArchiveRestore, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSelection } from '../list/use-selection.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { useTrash } from './change-queries.ts'
import type { TrashEntry } from './change-types.ts'
import { ConflictList } from './conflict-list.tsx'
import { canRestore } from './may-undo.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { TrashTable } from './trash-table.tsx'
import { useRestore } from './use-restore.ts'

type ContentProps = { resource: ResourceMeta; entries: readonly TrashEntry[] }

function Content({ resource, entries }: ContentProps) {
  const meta = useMeta()
  const selection = useSelection(resource.path)
  const [purged, setPurged] = useState<readonly TrashEntry[]>()
  const { restore, isBusy, refusals } = useRestore(resource)
  const mayRestore = canRestore(meta, resource)
  const selected = entries.filter(({ objectId }) => selection.has(objectId))
  const restoreAll = async (chosen: readonly TrashEntry[]) => {
    selection.set([])
    await restore(chosen)
  }
  return (
    <>
      {refusals.map(({ name, message, conflicts }) => (
        <Callout key={name} tone="bad">
          <p>
            <b className="strong">{t('notRestored', { name })}</b> {message}
          </p>
          {conflicts.length > 0 && <ConflictList conflicts={conflicts} />}
        </Callout>
      ))}
      <TrashTable
        resource={resource}
        entries={entries}
        selection={mayRestore || resource.can.purge ? selection : undefined}
        isBusy={isBusy}
        onRestore={mayRestore ? (entry) => restoreAll([entry]) : undefined}
        onPurge={resource.can.purge ? (entry) => setPurged([entry]) : undefined}
      />
      {selected.length > 0 && (
        <div className="bulk-bar" role="toolbar" aria-label={t('withSelected')}>
          <b className="strong">{t('countSelected', { count: selected.length })}</b>
          <span className="sep" />
          {mayRestore && (
            <Button icon={ArchiveRestore} disabled={isBusy} onClick={() => restoreAll(selected)}>
              {t('restore')}
            </Button>
          )}
          {resource.can.purge && (
            <Button icon={Trash2} data-danger="" onClick={() => setPurged(selected)}>
              {t('purge')}
            </Button>
          )}
        </div>
      )}
      {purged && (
        <PurgeDialog
          resource={resource}
          entries={purged}
          onClose={() => setPurged(undefined)}
          onDone={() => selection.set([])}
        />
      )}
    </>
  )
}

/** What was deleted of a resource: back with it, or away for good. */
export function TrashPage({ resource }: { resource: ResourceMeta }) {
  const meta = useMeta()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useTrash(resource.path)
  const entries = data?.pages.flatMap((page) => page.data)
  const name = lower(resource.labelPlural)
  return (
    <Page title={t('trash')} crumbs={recordCrumbs(meta, resource, `/admin/${resource.path}`)}>
      <div className="body" data-width="form">
        {error && <Callout tone="bad">{error.message}</Callout>}
        {!entries && !error && <Skeleton width="60%" />}
        {entries?.length === 0 && (
          <EmptyState
            icon={Trash2}
            tone="neutral"
            title={t('trashEmpty')}
            actions={
              <Link className="button" data-kind="primary" to={`/admin/${resource.path}`}>
                {t('backTo', { name })}
              </Link>
            }
          >
            {t('trashEmptyNote', { name })}
          </EmptyState>
        )}
        {entries && entries.length > 0 && <Content resource={resource} entries={entries} />}
        {hasNextPage && (
          <div className="row">
            <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('older')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}
