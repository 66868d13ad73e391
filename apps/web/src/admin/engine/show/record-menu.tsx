import { Copy, ExternalLink, FolderOpen, History, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { recordVerbs, refusalOf } from '../actions/action.ts'
import { ActionDialog } from '../actions/action-dialog.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { reasonAgainst } from '../row-rights.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { siteAddress } from './site-address.ts'

type Props = {
  resource: ResourceMeta
  record: RecordData
  trigger: ReactNode
  /** Verbs that stand beside the menu as buttons. */
  besides?: ActionMeta[]
  /** In a list: it leads to the record, and stays where it is. */
  isInList?: boolean
  /** What pages opened from here know of where they were opened. */
  state: unknown
}

type Opened = ActionMeta | 'delete'

/** Pages about the record, for those who may see them. */
function usePages({ resource, record, isInList, state }: Props): MenuItem[] {
  const navigate = useNavigate()
  const base = `/admin/${resource.path}`
  const site = siteAddress(resource, record)
  const go = (path: string) => () => void navigate(`${base}/${path}`, { state })
  const shows = () => void window.open(site ?? '', '_blank')
  const pages: (MenuItem | false | null)[] = [
    !!isInList && { name: 'open', label: t('open'), icon: FolderOpen, onSelect: go(record.id) },
    { name: 'history', label: t('tabHistory'), icon: History, onSelect: go(`${record.id}/history`) },
    site !== null && { name: 'site', label: t('viewOnSite'), icon: ExternalLink, onSelect: shows },
    resource.can.add && { name: 'copy', label: t('duplicate'), icon: Copy, onSelect: go(`new?copy=${record.id}`) },
  ]
  return pages.filter((item) => !!item)
}

/** What this caller may do with a record; what its own state forbids stands there with the reason. */
export function RecordMenu(props: Props) {
  const { resource, record, trigger, besides = [], isInList } = props
  const [open, setOpen] = useState<Opened | null>(null)
  const { pathname } = useLocation()
  const verbs = recordVerbs(resource).filter((action) => !besides.includes(action))
  const items: MenuItem[] = [
    ...usePages(props),
    ...verbs.map((action) => ({
      name: action.name,
      label: action.label,
      tone: action.tone === 'danger' ? ('danger' as const) : undefined,
      refusal: refusalOf(resource, action, record) ?? undefined,
      onSelect: () => setOpen(action),
    })),
  ]
  if (resource.can.delete) {
    const refusal = reasonAgainst(record, 'delete')
    const onSelect = () => setOpen('delete')
    items.push({ name: 'delete', label: t('delete'), icon: Trash2, tone: 'danger', refusal, onSelect })
  }
  const close = () => setOpen(null)
  return (
    <>
      <Menu key={pathname} trigger={trigger} items={items} />
      {open === 'delete' && <DeleteDialog resource={resource} record={record} isInList={isInList} onClose={close} />}
      {open && open !== 'delete' && <ActionDialog resource={resource} action={open} record={record} onClose={close} />}
    </>
  )
}
