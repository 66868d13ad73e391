import { Ellipsis, History, Zap } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { objectActions } from '../actions/action.ts'
import { ActionDialog } from '../actions/action-dialog.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { usePageCommands } from '../palette/page-commands.ts'
import { useKeepRecent } from '../places/use-keep-recent.ts'
import type { RecordData } from '../record.ts'
import { useKeys } from '../use-keys.ts'
import { RecordMenu } from './record-menu.tsx'

type Props = { resource: ResourceMeta; record: RecordData }

/** What can be done with this record now: the first main verbs as buttons, the rest in the menu. */
export function RecordActions({ resource, record }: Props) {
  const [open, setOpen] = useState<ActionMeta | null>(null)
  const navigate = useNavigate()
  const { state } = useLocation()
  const history = `/admin/${resource.path}/${record.id}/history`
  useKeys({ h: { label: t('keyHistory'), group: 'form', run: () => void navigate(history, { state }) } })
  useKeepRecent(resource.path, record.id)
  const actions = objectActions(resource, record)
  usePageCommands([
    ...actions.map((action) => ({
      id: `verb ${action.name}`,
      label: action.label,
      note: record._label,
      icon: Zap,
      run: () => setOpen(action),
    })),
    { id: 'history', label: t('tabHistory'), note: record._label, icon: History, keys: 'h', to: history },
  ])
  const buttons = actions.filter((action) => action.tone !== 'danger').slice(0, 2)
  const more = <IconButton kind="plain" icon={Ellipsis} label={t('more')} />
  return (
    <>
      {buttons.map((action, at) => (
        <Button
          key={action.name}
          className={at > 0 ? 'no-phone' : undefined}
          kind={action.tone === 'primary' ? 'primary' : undefined}
          onClick={() => setOpen(action)}
        >
          {action.label}
        </Button>
      ))}
      <RecordMenu resource={resource} record={record} trigger={more} besides={buttons} state={state} />
      {open && <ActionDialog resource={resource} action={open} record={record} onClose={() => setOpen(null)} />}
    </>
  )
}
