import { Copy, Ellipsis, ExternalLink, History, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { objectActions } from '../actions/action.ts'
import { ActionDialog } from '../actions/action-dialog.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { useKeys } from '../use-keys.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { siteAddress } from './site-address.ts'

type Props = { resource: ResourceMeta; record: RecordData }

/** What can be done with this record now: the first main verb as a button, the rest in the menu. */
export function RecordActions({ resource, record }: Props) {
  const [open, setOpen] = useState<ActionMeta | 'delete' | null>(null)
  const navigate = useNavigate()
  const { state } = useLocation()
  const history = () => navigate(`/admin/${resource.path}/${record.id}/history`, { state })
  useKeys({ h: history })
  const actions = objectActions(resource, record)
  const buttons = actions.filter((action) => action.tone !== 'danger').slice(0, 2)
  const others = actions.filter((action) => !buttons.includes(action))
  const site = siteAddress(resource, record)
  const items: MenuItem[] = [
    { name: 'history', label: t('tabHistory'), icon: History, onSelect: history },
    ...(site === null
      ? []
      : [
          {
            name: 'site',
            label: t('viewOnSite'),
            icon: ExternalLink,
            onSelect: () => void window.open(site, '_blank'),
          },
        ]),
    ...(resource.can.add
      ? [
          {
            name: 'copy',
            label: t('duplicate'),
            icon: Copy,
            onSelect: () => navigate(`/admin/${resource.path}/new?copy=${record.id}`, { state }),
          },
        ]
      : []),
    ...others.map((action) => ({
      name: action.name,
      label: action.label,
      tone: action.tone === 'danger' ? ('danger' as const) : undefined,
      onSelect: () => setOpen(action),
    })),
  ]
  if (resource.can.delete) {
    items.push({ name: 'delete', label: t('delete'), icon: Trash2, tone: 'danger', onSelect: () => setOpen('delete') })
  }
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
      <Menu trigger={<IconButton kind="plain" icon={Ellipsis} label={t('more')} />} items={items} />
      {open === 'delete' && <DeleteDialog resource={resource} record={record} onClose={() => setOpen(null)} />}
      {open && open !== 'delete' && (
        <ActionDialog resource={resource} action={open} record={record} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
