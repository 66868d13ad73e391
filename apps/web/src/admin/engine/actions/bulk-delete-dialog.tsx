import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Meter } from '../../ui/meter.tsx'
import { toast } from '../../ui/toast-store.ts'
import { api } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { ActionFooter } from './action-footer.tsx'

type Props = { resource: ResourceMeta; rows: RecordData[]; onClose: () => void; onDone: () => void }

const namesShown = 8

/** One after the other, each by its own rules; what was refused is named with its reason and stays. */
export function BulkDeleteDialog({ resource, rows, onClose, onDone }: Props) {
  const queries = useQueryClient()
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<string[]>([])
  const run = async () => {
    const reasons: string[] = []
    for (const [at, row] of rows.entries()) {
      setDone(at)
      await api.remove(`/admin/${resource.path}/${row.id}`).catch((error: unknown) => {
        reasons.push(`${row._label}: ${error instanceof Error ? error.message : t('failed')}`)
      })
    }
    await queries.invalidateQueries({ queryKey: resourceKey(resource.path) })
    if (reasons.length < rows.length) toast(t('deletedCount', { count: rows.length - reasons.length }))
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
          note={t('deleteNote')}
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
