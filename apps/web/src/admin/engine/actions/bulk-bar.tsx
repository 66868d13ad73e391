import { ChevronUp, Pencil, Trash2, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { BulkSelection } from '../bulk/bulk-types.ts'
import { type Deed, deedsOf } from '../bulk/deeds.ts'
import { words } from '../bulk/words.ts'
import type { Selection } from '../list/use-selection.ts'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { selectionActions } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'

const BulkDialog = lazy(() => import('../bulk/bulk-dialog.tsx').then((module) => ({ default: module.BulkDialog })))

type Props = {
  resource: ResourceMeta
  selection: Selection
  /** The list's query, and how many match it as far as that is known. */
  matching: { query: string; total: number | undefined; isEstimate: boolean }
}

type Open = { action: ActionMeta } | { deed: Deed }

const icons = { update: Pencil, remove: Trash2, action: undefined }

// More of them stand in a menu.
const verbsShown = 2

function countOf(selection: Selection, { total, isEstimate }: Props['matching']): string {
  if (!selection.isMatching) return t('countSelected', { count: selection.ids.length })
  if (total === undefined) return words('allSelected')
  return words('manySelected', { number: (isEstimate ? '≈' : '') + formatNumber(total - selection.ids.length) })
}

/** What can be done with the selected rows; nobody sees what they may not do. */
export function BulkBar({ resource, selection, matching }: Props) {
  const isPhone = useIsPhone()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const clear = () => selection.set([])
  const selected: BulkSelection = selection.isMatching
    ? { query: matching.query, except: selection.ids }
    : { ids: selection.ids }
  const deeds = deedsOf(resource)
  const verbs: { name: string; label: string; tone?: ActionMeta['tone']; open: Open }[] = [
    // Actions of the list itself take the rows by name.
    ...(selection.isMatching ? [] : selectionActions(resource)).map((action) => ({ ...action, open: { action } })),
    ...deeds
      .filter(({ kind }) => kind === 'action')
      .map((deed) => ({ name: deed.operation, label: deed.label, tone: deed.tone, open: { deed } })),
  ]
  const isInMenu = verbs.length > (isPhone ? 0 : verbsShown)
  const main = (kind: Deed['kind']) =>
    deeds
      .filter((deed) => deed.kind === kind)
      .map((deed) => (
        <Button
          key={deed.operation}
          icon={icons[kind]}
          data-danger={deed.tone === 'danger' ? '' : undefined}
          onClick={() => setOpen({ deed })}
        >
          {deed.label}
        </Button>
      ))
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('withSelected')}>
      <b className="strong">{countOf(selection, matching)}</b>
      <span className="sep" />
      {main('update')}
      {isInMenu ? (
        <Menu
          trigger={<Button icon={ChevronUp}>{words('actions')}</Button>}
          items={verbs.map(({ name, label, tone, open: next }) => ({
            name,
            label,
            tone: tone === 'danger' ? tone : undefined,
            onSelect: () => setOpen(next),
          }))}
        />
      ) : (
        verbs.map(({ name, label, tone, open: next }) => (
          <Button key={name} data-danger={tone === 'danger' ? '' : undefined} onClick={() => setOpen(next)}>
            {label}
          </Button>
        ))
      )}
      {main('remove')}
      <span className="sep" />
      <IconButton icon={X} label={t('clearSelection')} onClick={clear} />
      {open && 'deed' in open && (
        <Suspense fallback={null}>
          <BulkDialog resource={resource} deed={open.deed} selection={selected} onClose={close} onStarted={clear} />
        </Suspense>
      )}
      {open && 'action' in open && (
        <ActionDialog resource={resource} action={open.action} ids={selection.ids} onClose={close} onDone={clear} />
      )}
    </div>
  )
}
