import { t } from '../../messages.ts'
import { api } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import type { ChangedRow, Reversed } from './change-types.ts'
import { DiffView } from './diff-view.tsx'
import { ReverseDialog } from './reverse-dialog.tsx'

export type Revert = {
  title: string
  note?: string
  label: string
  done: string
  body: { changeId: string; scope?: 'change' | 'state'; fields?: string[] }
  /** What it writes. */
  rows: readonly ChangedRow[]
}

type Props = { resource: ResourceMeta; id: string; revert: Revert; onClose: () => void }

/** Takes back a field, a row or all that happened since, after showing what that writes. */
export function RevertDialog({ resource, id, revert, onClose }: Props) {
  const { title, note, label, done, body, rows } = revert
  return (
    <ReverseDialog
      title={title}
      note={note}
      label={label}
      done={done}
      refusal={null}
      run={() => api.post<Reversed>(`/admin/${resource.path}/${id}/revert`, body)}
      onClose={onClose}
    >
      {rows.length === 0 ? <p>{t('revertsNothing')}</p> : <DiffView rows={rows} root={resource} />}
    </ReverseDialog>
  )
}
