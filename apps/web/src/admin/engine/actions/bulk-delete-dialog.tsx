import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Meter } from '../../ui/meter.tsx'
import { api } from '../api.ts'
import { canRestore } from '../changes/may-undo.ts'
import { useUndo } from '../changes/use-undo.tsx'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { wayBack } from '../show/delete-dialog.tsx'
import { ActionFooter } from './action-footer.tsx'

type Props = { resource: ResourceMeta; rows: RecordData[]; onClose: () => void; onDone: () => void }

const namesShown = 8

/** One after the other, each by its own rules; what was refused is named with its reason and stays. */
export function BulkDeleteDialog({ resource, rows, onClose, onDone }: Props) {
  const queries = useQueryClient()
  const mayRestore = resource.undo && canRestore(useMeta(), resource)
  const { say } = useUndo()
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<string[]>([])
  const run = async () => {
    const reasons: string[] = []
    const changeSets: (string | undefined)[] = []
    for (const [at, row] of rows.entries()) {
      setDone(at)
      await api.send('DELETE', `/admin/${resource.path}/${row.id}`).then(
        ({ changeSetId }) => changeSets.push(changeSetId),
        (error: unknown) => reasons.push(`${row._label}: ${error instanceof Error ? error.message : t('failed')}`),
      )
    }
    await queries.invalidateQueries({ queryKey: resourceKey(resource.path) })
    if (changeSets.length > 0)
      say(t(resource.trash ? 'movedToTrashCount' : 'deletedCount', { count: changeSets.length }), {
        changeSets,
        isAllowed: mayRestore,
      })
    setDone(null)
    setRefused(reasons)
    if (reasons.length > 0) return
    onDone()
    onClose()
  }
  const title = t('deleteMany', { count: rows.length })
  const names = rows.slice(0, namesShown).map((row) => row._label)
  return (
    <Dialog
      title={`${title}?`}
      onClose={onClose}
      footer={
        <ActionFooter
          label={title}
          tone="danger"
          note={t(wayBack(resource, mayRestore))}
          isBusy={done !== null}
          onRun={run}
          onClose={onClose}
        />
      }
    >
      {refused.length > 0 && (
        <Callout tone="bad">
          {refused.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Callout>
      )}
      <p>{names.join(', ') + (rows.length > namesShown ? '…' : '')}</p>
      {done !== null && <Meter label={title} value={done} max={rows.length} size="l" />}
    </Dialog>
  )
}
