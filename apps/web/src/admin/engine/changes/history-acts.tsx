import { Undo2 } from 'lucide-react'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment } from '../format-date.ts'
import type { AdminMeta, ResourceMeta } from '../meta-types.ts'
import type { Revision } from './change-types.ts'
import type { Acts } from './diff-view.tsx'
import { knownOfRow } from './field-of-row.ts'
import { currentValues, netReversal, reversedRow } from './net-changes.ts'
import type { Revert } from './revert-dialog.tsx'

const Verb = ({ label, name, onClick }: { label: string; name: string; onClick: () => void }) => (
  <Button size="s" kind="ghost" icon={Undo2} aria-label={name} onClick={onClick}>
    {label}
  </Button>
)

type Options = {
  meta: AdminMeta
  resource: ResourceMeta
  /** All that is newer than what is acted on, newest first. */
  revisions: readonly Revision[]
  onAsk: (revert: Revert) => void
}

/**
 * The verbs beside fields and rows of a history: only where nothing newer stands on them, and only on what the form of
 * the record can write.
 */
export function historyActs({ meta, resource, revisions, onAsk }: Options): Acts | undefined {
  if (!resource.can.change) return undefined
  const now = currentValues(revisions)
  return {
    field: (row, field) => {
      const isReadOnly = knownOfRow(meta, row, resource).fields[field.field]?.readOnly
      if (isReadOnly || !now.isUntouched(row, field)) return null
      const name = t('revertField', { name: field.label })
      const ask = () =>
        onAsk({
          title: `${name}?`,
          label: t('revert'),
          done: t('reverted', { name: field.label }),
          body: { changeId: row.id, fields: [field.field] },
          rows: [reversedRow({ ...row, fields: [field] })],
        })
      return <Verb label={t('revert')} name={name} onClick={ask} />
    },
    row: (row) => {
      if (row.model === resource.name || !now.isLatest(row)) return null
      const name = row.label ?? knownOfRow(meta, row, resource).label
      const title = t(row.kind === 'insert' ? 'removeAgain' : 'bringBack', { name })
      const ask = () =>
        onAsk({
          title: `${title}?`,
          label: t('revert'),
          done: t('reverted', { name }),
          body: { changeId: row.id },
          rows: [reversedRow(row)],
        })
      return <Verb label={t('revert')} name={`${t('revert')}: ${title}`} onClick={ask} />
    },
  }
}

/** Back to how all stood once this revision was written; undefined where there is nothing newer, or no place to begin. */
export function restoreTo({ resource, revisions }: Omit<Options, 'meta' | 'onAsk'>, at: number): Revert | undefined {
  const target = revisions[at]
  const change = target?.changes.at(-1)
  const newer = revisions.slice(0, at)
  const rows = netReversal(newer)
  const isGone = rows.some((row) => row.model === resource.name && row.kind !== 'update')
  if (!target || !change || !resource.can.change || rows.length === 0 || isGone) return undefined
  const when = formatMoment(target.at)
  return {
    title: t('restoreTitle', { when }),
    note: newer.some(({ hasMoreChanges }) => hasMoreChanges) ? t('moreChanges') : undefined,
    label: t('restoreHere'),
    done: t('restoredTo', { when }),
    body: { changeId: change.id, scope: 'state' },
    rows,
  }
}
