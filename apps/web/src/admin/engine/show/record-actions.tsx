import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { objectActions } from '../actions/action.ts'
import { ActionDialog } from '../actions/action-dialog.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { RecordMenu } from './record-menu.tsx'
import { useRecordCommands } from './use-record-commands.ts'

type Props = { resource: ResourceMeta; record: RecordData }

/** What can be done with this record now: the first main verbs as buttons, the rest in the menu. */
export function RecordActions({ resource, record }: Props) {
  const [open, setOpen] = useState<ActionMeta | null>(null)
  const { state } = useLocation()
  const actions = objectActions(resource, record)
  useRecordCommands({ resource, record, actions, onOpen: setOpen })
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
