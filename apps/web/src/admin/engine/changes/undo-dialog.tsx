import { t } from '../../messages.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { api } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { useUndoPreview } from './change-queries.ts'
import type { ChangedRow, Reversed, UndoPreview } from './change-types.ts'
import { DiffView } from './diff-view.tsx'
import { reversedRow } from './net-changes.ts'
import { type Refusal, reasonOf, refusalOf } from './refusal.ts'
import { ReverseDialog } from './reverse-dialog.tsx'

type Props = {
  changeSetId: string
  /** The deed that is to be undone. */
  what: string
  /** What it wrote, as far as it is at hand. */
  rows: readonly ChangedRow[]
  root?: ResourceMeta
  onClose: () => void
}

const outcomes = { restore: 'stepRestore', change: 'stepChange', remove: 'stepRemove' } as const

const Steps = ({ steps }: { steps: UndoPreview['steps'] }) => (
  <ul className="row" data-wrap="">
    {steps.map(({ model, label, outcome, rows }) => (
      <li key={`${model} ${outcome}`} className="chip" data-plain="">
        {label}: {t(outcomes[outcome], { count: rows })}
      </li>
    ))}
  </ul>
)

/** Known as soon as the preview is there; null where nothing speaks against it. */
function known(preview: UndoPreview | undefined, error: unknown): Refusal | null | undefined {
  if (error) return refusalOf(error)
  if (!preview) return undefined
  const { isPossible, code, message, conflicts } = preview
  return isPossible ? null : { message: reasonOf(code, message), conflicts }
}

/** Undoes all that was written together, after showing what that is. */
export function UndoDialog({ changeSetId, what, rows, root, onClose }: Props) {
  const { data: preview, error } = useUndoPreview(changeSetId)
  return (
    <ReverseDialog
      title={t('undoTitle', { what })}
      label={t('undo')}
      done={what}
      isUndo
      refusal={known(preview, error)}
      run={() => api.post<Reversed>(`/admin/changes/${changeSetId}/undo`, undefined)}
      onClose={onClose}
    >
      {preview ? <Steps steps={preview.steps} /> : !error && <Skeleton width="60%" />}
      <DiffView rows={rows.map(reversedRow).reverse()} root={root} />
    </ReverseDialog>
  )
}
