import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { Selection } from '../list/use-selection.ts'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { listActions } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'
import { BulkDeleteDialog } from './bulk-delete-dialog.tsx'

type Props = { resource: ResourceMeta; selection: Selection; rows: RecordData[] }

/** What can be done with the selected rows; nobody sees an action they may not run. */
export function BulkBar({ resource, selection, rows }: Props) {
  const [open, setOpen] = useState<ActionMeta | 'delete' | null>(null)
  const close = () => setOpen(null)
  const selected = rows.filter((row) => selection.has(row.id))
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('withSelected')}>
      <b className="strong">{t('countSelected', { count: selection.ids.length })}</b>
      <span className="sep" />
      {listActions(resource).map((action) => (
        <Button
          key={action.name}
          data-danger={action.tone === 'danger' ? '' : undefined}
          onClick={() => setOpen(action)}
        >
          {action.label}
        </Button>
      ))}
      {resource.can.delete && (
        <Button icon={Trash2} data-danger="" onClick={() => setOpen('delete')}>
          {t('delete')}
        </Button>
      )}
      <span className="sep" />
      <IconButton icon={X} label={t('clearSelection')} onClick={() => selection.set([])} />
      {open === 'delete' && (
        <BulkDeleteDialog resource={resource} rows={selected} onClose={close} onDone={() => selection.set([])} />
      )}
      {open && open !== 'delete' && (
        <ActionDialog
          resource={resource}
          action={open}
          ids={selection.ids}
          onClose={close}
          onDone={() => selection.set([])}
        />
      )}
    </div>
  )
}
